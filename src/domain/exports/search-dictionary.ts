import type { DictionaryTables, DictionaryRow, DictionarySection } from './data-dictionary';

/** The dictionary with only the rows that hold every word typed in path, type or values. */
export function searchDictionary(dictionary: DictionaryTables, q: string): DictionaryTables {
  const asked = q.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return dictionary;
  const holds = ({ path, type, allowed }: DictionaryRow, name: string) => {
    const text = [name, path, type, ...allowed].join(' ').toLowerCase();
    return asked.every((word) => text.includes(word));
  };
  const within = (sections: readonly DictionarySection[]) =>
    sections
      .map((section) => ({
        ...section,
        rows: section.rows.filter((row) =>
          holds(row, section.places.length > 0 ? section.name : ''),
        ),
      }))
      .filter(({ rows }) => rows.length > 0);
  return {
    record: dictionary.record.filter((row) => holds(row, '')),
    fields: within(dictionary.fields),
    shapes: within(dictionary.shapes),
  };
}

/** Number of rows of a dictionary, over all its parts. */
export function rowCount({ record, fields, shapes }: DictionaryTables): number {
  return [...fields, ...shapes].reduce((total, { rows }) => total + rows.length, record.length);
}
