import { isMissingNode, typeText, variantsOf, type SchemaNode } from './schema-node';
import { repeatedShapes, type Shape } from './schema-shapes';

/** One field of a record. */
export interface DictionaryRow {
  /** Path from the record, or from the shape: `outcomes[].arms[].n`. */
  readonly path: string;
  /** "text", "whole number, 0 or more", "list of text". */
  readonly type: string;
  /** Values of a coded field, or the pattern of a text; empty where any value may stand. */
  readonly allowed: readonly string[];
  readonly presence: 'required' | 'optional' | 'required in one form';
  /** True when a reason may stand in place of the value. */
  readonly mayBeMissing: boolean;
  /** Id of the shape whose fields this field has; they are listed with the shape. */
  readonly shapeId: string | null;
}

export interface DictionarySection {
  /** Anchor of the section. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly DictionaryRow[];
  /** Where a shape stands; empty for a field of the record. */
  readonly places: readonly string[];
}

export interface DictionaryTables {
  /** Every field at the top of a record, in the order of the schema. */
  readonly record: readonly DictionaryRow[];
  /** Fields inside those of them that have any. */
  readonly fields: readonly DictionarySection[];
  /** Groups of fields that stand at more than one place. */
  readonly shapes: readonly DictionarySection[];
}

/** The data dictionary of the JSON Schema of a study; nothing in it is written by hand. */
export function dataDictionary(schema: object): DictionaryTables {
  const root = schema as SchemaNode;
  const shapes = repeatedShapes(root);
  const nested = Object.entries(root.properties ?? {}).map(([name, node]) => ({
    id: `field-${name}`,
    name,
    rows: rowsInside(name, node, shapes),
    places: [],
  }));
  return {
    record: rowsOfObject('', root, shapes, false),
    fields: nested.filter(({ rows }) => rows.length > 0),
    shapes: [...shapes.values()].map(({ id, name, node, places }) => ({
      id: `shape-${id}`,
      name,
      rows: rowsOfObject('', node, shapes, true),
      places,
    })),
  };
}

type Shapes = ReadonlyMap<string, Shape>;

/** Rows of an object's own fields and, when asked, of the fields inside them. */
function rowsOfObject(
  path: string,
  node: SchemaNode,
  shapes: Shapes,
  deep: boolean,
  forms = 1,
): readonly DictionaryRow[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const childPath = path === '' ? key : `${path}.${key}`;
    const required = node.required?.includes(key) ?? false;
    const presence = required ? (forms > 1 ? 'required in one form' : 'required') : 'optional';
    const row = rowOf(childPath, child, presence, shapes);
    return deep ? [row, ...rowsInside(childPath, child, shapes)] : [row];
  });
}

function rowOf(
  path: string,
  node: SchemaNode,
  presence: DictionaryRow['presence'],
  shapes: Shapes,
): DictionaryRow {
  const variants = variantsOf(node);
  const elements = variants.flatMap(elementsOf);
  const shape = elements.map((element) => shapes.get(JSON.stringify(element))).find(Boolean);
  return {
    path,
    type: [...new Set(variants.map(typeText))].join(' or '),
    allowed: elements.flatMap((element) =>
      element.pattern ? [element.pattern] : (element.enum ?? []).map(String),
    ),
    presence,
    mayBeMissing: (node.anyOf ?? []).some(isMissingNode),
    shapeId: shape ? `shape-${shape.id}` : null,
  };
}

/** Rows of the fields inside a field: of an object, of the objects of a list, of each form. */
function rowsInside(path: string, node: SchemaNode, shapes: Shapes): readonly DictionaryRow[] {
  return variantsOf(node).flatMap((variant) => {
    const isList = variant.type === 'array';
    const objects = elementsOf(variant).filter(
      (element) => element.properties && !shapes.has(JSON.stringify(element)),
    );
    return objects.flatMap((element) =>
      rowsOfObject(isList ? `${path}[]` : path, element, shapes, true, objects.length),
    );
  });
}

/** What a list holds, form by form; the node itself when it is no list. */
function elementsOf(node: SchemaNode): readonly SchemaNode[] {
  if (node.type !== 'array') return [node];
  const held = Array.isArray(node.items) ? node.items : node.items ? [node.items] : [];
  return held.flatMap(variantsOf);
}
