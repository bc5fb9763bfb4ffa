/** The part of JSON Schema (draft 7) in which the schema of a study is written. */
export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

/** True for the form that gives a reason in place of a value. */
export function isMissingNode(node: SchemaNode): boolean {
  return node.properties?.['missing'] !== undefined;
}

/** The forms a field may have, without that of a missing value. */
export function variantsOf(node: SchemaNode): readonly SchemaNode[] {
  return (node.anyOf ?? [node]).flatMap((form) =>
    isMissingNode(form) ? [] : form.anyOf ? variantsOf(form) : [form],
  );
}

/** Type and limits in words: "number above 0", "list of text, at least 1". */
export function typeText(node: SchemaNode): string {
  if (node.type === 'array') return listText(node);
  if (node.enum) return node.type === 'number' ? 'one of these numbers' : 'code';
  if (node.properties) return 'group of fields';
  if (typeof node.additionalProperties === 'object')
    return `${typeText(node.additionalProperties)} by name`;
  if (node.type === 'string' && node.pattern) return 'text of this pattern';
  if (node.type === 'string') return node.format === 'uri' ? 'web address' : 'text';
  if (node.type === 'boolean') return 'true or false';
  if (node.type === 'integer') return `whole number${limitsText(node)}`;
  if (node.type === 'number') return `number${limitsText(node)}`;
  return node.type ?? 'any value';
}

function listText({ items, minItems }: SchemaNode): string {
  if (Array.isArray(items)) return `${items.length} values: ${items.map(typeText).join(', ')}`;
  const held = items ? [...new Set(variantsOf(items as SchemaNode).map(typeText))] : [];
  const least = minItems ? `, at least ${minItems}` : '';
  return `list of ${held.join(' or ').replace('group of fields', 'groups of fields')}${least}`;
}

function limitsText({ minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}
