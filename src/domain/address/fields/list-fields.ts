import type { Field } from './field';
import type { KnownCodes } from '../view';

const parts = (values: readonly string[]) =>
  values.flatMap((value) => value.split(',')).filter((part) => part.trim() !== '');

/** Several values of a vocabulary, kept and written in its order. */
export function vocabularyListField<T extends string>(codes: readonly T[]): Field<readonly T[]> {
  const known = new Set<string>(codes);
  const normalise = (value: readonly string[]) => {
    const chosen = new Set(value);
    return codes.filter((code) => chosen.has(code));
  };
  return {
    initial: [],
    read(values, _known, refuse) {
      const given = parts(values);
      for (const part of given) if (!known.has(part)) refuse(part, 'unknown-value');
      return normalise(given);
    },
    normalise,
    write: (value) => value.join(','),
  };
}

/**
 * Some of a vocabulary, of which the first is always chosen: it is written only where nothing else is, and
 * nothing is written for the choice at the start.
 */
export function chosenListField<T extends string>(
  codes: readonly [T, ...T[]],
  initial: readonly T[],
): Field<readonly T[]> {
  const list = vocabularyListField(codes);
  const [first] = codes;
  const normalise = (value: readonly T[]) => list.normalise([first, ...value]);
  const standard = normalise(initial);
  return {
    initial: standard,
    read(values, known, refuse) {
      const given = list.read(values, known, refuse);
      return given.length === 0 ? standard : normalise(given);
    },
    normalise,
    write(value) {
      const text = value.join(',');
      if (text === standard.join(',')) return '';
      return value.length === 1 ? text : value.filter((code) => code !== first).join(',');
    },
  };
}

/**
 * Several codes that the dataset knows; never read as numbers. Kept in order of their characters,
 * or in the reader's order, and up to `limit`.
 */
export function knownListField(
  of: (known: KnownCodes) => ReadonlySet<string>,
  { order, limit }: { readonly order: 'sorted' | 'as-given'; readonly limit: number },
): Field<readonly string[]> {
  const normalise = (value: readonly string[]) => {
    const distinct = [...new Set(value)];
    return (order === 'sorted' ? distinct.sort() : distinct).slice(0, limit);
  };
  return {
    initial: [],
    read(values, known, refuse) {
      const given = parts(values);
      for (const part of given) if (!of(known).has(part)) refuse(part, 'unknown-value');
      const distinct = [...new Set(given.filter((part) => of(known).has(part)))];
      for (const part of distinct.slice(limit)) refuse(part, 'too-many');
      return normalise(distinct.slice(0, limit));
    },
    normalise,
    write: (value) => value.join(','),
  };
}
