import { expect, test } from 'vitest';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { prepareSearch } from '../../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../../src/domain/summary/search-words';
import { fixedDataset } from '../../fixed-records';

const dataset = await fixedDataset();
const index = indexOfDataset(dataset, {});
const words = searchWordsOf(dataset);

test('there are words for every study and every diagnosis of the index, and no others', () => {
  expect(Object.keys(words.studies)).toEqual(index.studies.map(({ id }) => id));
  expect(Object.keys(words.synonyms)).toEqual(index.diagnoses.map(({ id }) => id));
});

test('a study is cited by its title and found by its authors, numbers and printed figures', () => {
  // Due Bruun 2024, Lancet Rheumatol: title, DOI, PMID and registration of the article; −0.34 its estimate.
  expect(words.studies['due-bruun-2024']).toMatchObject({
    doi: '10.1016/S2665-9913(23)00278-3',
    pmid: '38258677',
    registrations: expect.arrayContaining(['NCT04270877']) as unknown,
    figures: expect.arrayContaining(['0.34']) as unknown,
  });
  expect(words.studies['due-bruun-2024']?.authors).toMatch(/^Due Bruun, /);
});

test('nothing is searched without them: neither found nor missed', () => {
  const waiting = prepareSearch(index.studies, index.diagnoses, () => {
    throw new Error('not here yet');
  });
  expect(waiting.search('')).toBeNull();
  expect(() => waiting.search('tramadol')).toThrow('not here yet');
  const { [index.studies[0]?.id ?? '']: _lost, ...others } = words.studies;
  const partial = prepareSearch(index.studies, index.diagnoses, () => ({ ...words, studies: others })); // prettier-ignore
  expect(() => partial.search('tramadol')).toThrow('No words to search for');
});
