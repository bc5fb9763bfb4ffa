import type { Param } from './query-string';

/** What the current addresses understand, for migrations that may only help where it does. */
export interface Understood {
  readonly key: (key: string) => boolean;
  readonly value: (key: string, value: string) => boolean;
}

/** Turns parameters of older or hand-typed addresses into current ones. Pure; never throws. */
export interface Migration {
  readonly name: string;
  readonly apply: (params: readonly Param[], understood: Understood) => readonly Param[];
}

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    // Hyphens, dashes and the minus sign that word processors put in place of "-".
    .replace(/[\u2010-\u2015\u2212]/g, '-');

const renamedKeys = new Map([
  ['cond', 'condition'],
  ['year', 'years'],
]);

const renamedValues = new Map([['condition', new Map([['centralised-pain', 'centralized-pain']])]]);

const eachPart = (value: string, change: (part: string) => string) =>
  value.split(',').map(change).join(',');

/**
 * In order; each sees what the one before it made. Add to the end when an address changes, and
 * never take one away: bookmarks are kept for years.
 */
export const migrations: readonly Migration[] = [
  {
    name: 'short and singular key names',
    apply: (params) => params.map(([key, value]) => [renamedKeys.get(plain(key)) ?? key, value]),
  },
  {
    name: 'case and surrounding space of keys',
    apply: (params, { key: understands }) =>
      params.map(([key, value]) => [
        !understands(key) && understands(plain(key)) ? plain(key) : key,
        value,
      ]),
  },
  {
    name: 'British spelling of condition groups',
    apply: (params) =>
      params.map(([key, value]) => {
        const renamed = renamedValues.get(key);
        return renamed === undefined
          ? [key, value]
          : [key, eachPart(value, (part) => renamed.get(plain(part)) ?? part)];
      }),
  },
  {
    // Only where it helps: what stays unknown is named to the reader as it was typed.
    name: 'case, surrounding space and dashes of values',
    apply: (params, { value: understands }) =>
      params.map(([key, value]) => [
        key,
        eachPart(value, (part) =>
          understands(key, part)
            ? part
            : ([plain(part), plain(part).toUpperCase()].find((to) => understands(key, to)) ?? part),
        ),
      ]),
  },
];
