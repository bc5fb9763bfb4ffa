import { isMissingNode, variantsOf, type SchemaNode } from './schema-node';

/** A group of fields that stands at more than one place of the schema. */
export interface Shape {
  readonly id: string;
  /** Names under which it stands: "source, doseSource". */
  readonly name: string;
  readonly node: SchemaNode;
  readonly places: readonly string[];
}

/**
 * Groups of fields that stand at more than one place, by their own JSON text, so that a dictionary
 * can describe each once. The most frequent come first.
 */
export function repeatedShapes(root: SchemaNode): ReadonlyMap<string, Shape> {
  const found = new Map<string, { node: SchemaNode; places: string[] }>();
  collect('', root, found);
  const repeated = [...found].filter(([, { places }]) => places.length > 1);
  const byUse = repeated.toSorted(([, a], [, b]) => b.places.length - a.places.length);
  return new Map(
    byUse.map(([key, { node, places }]) => {
      const name = namesOf(places).join(', ');
      return [key, { id: name.replace(/, /g, '-').toLowerCase(), name, node, places }];
    }),
  );
}

function collect(
  path: string,
  node: SchemaNode,
  found: Map<string, { node: SchemaNode; places: string[] }>,
): void {
  for (const variant of variantsOf(node)) {
    if (variant.type === 'array') {
      const held = Array.isArray(variant.items) ? variant.items : [variant.items ?? {}];
      for (const element of held) collect(`${path}[]`, element, found);
      continue;
    }
    if (!variant.properties || isMissingNode(variant)) continue;
    if (path !== '') {
      const key = JSON.stringify(variant);
      const entry = found.get(key) ?? { node: variant, places: [] };
      entry.places.push(path);
      found.set(key, entry);
    }
    for (const [name, child] of Object.entries(variant.properties))
      collect(path === '' ? name : `${path}.${name}`, child, found);
  }
}

/** Last names of the places, the commonest first. */
function namesOf(places: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const place of places) {
    const name = (place.split('.').at(-1) ?? place).replaceAll('[]', '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
