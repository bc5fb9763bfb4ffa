import { describe, expect, it } from 'vitest';
import { studyJsonSchema } from '../../../src/data/build/emit-dataset';
import { dataDictionary, type DictionaryRow } from '../../../src/domain/exports/data-dictionary';
import { rowCount, searchDictionary } from '../../../src/domain/exports/search-dictionary';
import { designCodes } from '../../../src/domain/vocabulary/filters/designs';

const dictionary = dataDictionary(studyJsonSchema());
const rows = [...dictionary.record, ...dictionary.fields.flatMap((section) => section.rows)];

function row(path: string): DictionaryRow {
  const found = rows.find((each) => each.path === path);
  if (!found) throw new Error(`No row ${path}`);
  return found;
}

describe('the data dictionary of a study', () => {
  it('tells required from optional, and a value from its absence', () => {
    expect(row('design')).toMatchObject({ presence: 'required', allowed: [...designCodes] });
    expect(row('parentStudy').presence).toBe('optional');
    expect(row('funding')).toMatchObject({ presence: 'required', mayBeMissing: true });
    expect(row('finding').mayBeMissing).toBe(false);
  });

  it('gives types and limits in words', () => {
    expect(row('population.femalePercent').type).toBe('number, 0 to 100');
    expect(row('intervention.doseMgPerDay').type).toBe('list of number above 0, at least 1');
    expect(row('outcomes[].arms[].events').type).toBe('whole number, 0 or more');
    expect(row('seedReference').allowed).toEqual(['1', '2', '4', '5']);
    expect(row('population.country').allowed).toEqual(['^[A-Z]{2}$']);
    expect(row('corrections[].contentRead').type).toBe('true or false');
  });

  it('says that a person has a family name or a name as printed', () => {
    expect(row('citation.authors[].family').presence).toBe('required in one form');
    expect(row('citation.authors[].literal').presence).toBe('required in one form');
  });

  it('describes what stands in several places once, and points to it', () => {
    const effect = dictionary.shapes.find(({ name }) => name === 'effect');
    expect(effect?.places).toEqual(['outcomes[].effect', 'harms.events[].effect']);
    expect(row('outcomes[].effect').shapeId).toBe(effect?.id);
    expect(rows.some(({ path }) => path.startsWith('outcomes[].effect.'))).toBe(false);
    expect(effect?.rows.map(({ path }) => path)).toContain('estimate');
  });

  it('has an anchor of its own for every section', () => {
    const ids = [...dictionary.fields, ...dictionary.shapes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(field|shape)-[a-zA-Z-]+$/);
  });
});

describe('searching it', () => {
  it('keeps everything for an empty search', () => {
    expect(searchDictionary(dictionary, ' ')).toBe(dictionary);
    expect(rowCount(dictionary)).toBeGreaterThan(200);
  });

  it('finds names, types and allowed values', () => {
    const found = (q: string) =>
      searchDictionary(dictionary, q).fields.flatMap((section) => section.rows);
    expect(found('arms sd').map(({ path }) => path)).toContain('outcomes[].arms[].sd');
    expect(searchDictionary(dictionary, 'open-label').record.map(({ path }) => path)).toEqual([
      'design',
      'blinding',
    ]);
    expect(rowCount(searchDictionary(dictionary, 'zebra'))).toBe(0);
  });
});
