/** A value at the end of a path, such as a number or a text. */
export interface Leaf {
  readonly field: string;
  /** Keys on the way to the value, array positions left out. */
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Joins a path the way faults name fields: `outcomes[2].effect`. */
export function joinPath(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

/** Every value of a JSON tree that is neither an object nor an array, with its path. */
export function leavesOf(tree: unknown, field = '', keys: readonly string[] = []): readonly Leaf[] {
  if (Array.isArray(tree)) {
    return tree.flatMap((value, i) => leavesOf(value, joinPath(field, i), keys));
  }
  if (typeof tree === 'object' && tree !== null) {
    return Object.entries(tree).flatMap(([key, value]) =>
      leavesOf(value, joinPath(field, key), [...keys, key]),
    );
  }
  return [{ field, keys, value: tree }];
}

export interface TextLeaf extends Leaf {
  readonly value: string;
}

/** Every text of a JSON tree, with its path. */
export function textLeavesOf(tree: unknown): readonly TextLeaf[] {
  return leavesOf(tree).filter((leaf): leaf is TextLeaf => typeof leaf.value === 'string');
}
