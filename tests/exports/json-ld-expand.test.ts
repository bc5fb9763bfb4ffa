import { expand } from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { datasetJsonLd, studyJsonLd } from '../../src/domain/exports/json-ld';
import type { Dataset } from '../../src/domain/schema/dataset';
import { livingDataset } from '../living-dataset';

const origin = 'https://example.org';
const schema = (term: string) => `https://schema.org/${term}`;

let dataset: Dataset;

beforeAll(async () => {
  dataset = await livingDataset();
});

/** Expands without asking the network for anything. */
function expanded(document: object) {
  return expand(document, {
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`asked for ${url}`)),
  });
}

describe('JSON-LD', () => {
  it('expands for every study, as a medical scholarly article with its own address', async () => {
    const ids = await Promise.all(
      dataset.studies.map(async (study) => {
        const [node] = await expanded(studyJsonLd(study, dataset.diagnoses, origin));
        expect(node?.['@type']).toEqual([schema('MedicalScholarlyArticle')]);
        return node?.['@id'];
      }),
    );
    expect(ids).toEqual(dataset.studies.map(({ id }) => `${origin}/studies/${id}#article`));
  });

  it('expands for the dataset, with licence, version and files', async () => {
    const [node] = await expanded(datasetJsonLd(indexOfDataset(dataset, {}), origin));
    expect(node?.['@type']).toEqual([schema('Dataset')]);
    expect(node?.[schema('version')]).toEqual([{ '@value': dataset.release.version }]);
    expect(node?.[schema('distribution')]).toHaveLength(3);
    // From a trial of one dose beside an opioid (Abboud 1990) on.
    expect(node?.[schema('temporalCoverage')]).toEqual([{ '@value': '1990/2026' }]);
  });

  it('says of a paper what its record says: Due Bruun 2024', () => {
    const study = dataset.studies.find(({ id }) => id === 'due-bruun-2024');
    expect(study && studyJsonLd(study, dataset.diagnoses, origin)).toMatchObject({
      datePublished: '2024',
      pagination: 'e31-e39',
      pageStart: 'e31',
      sameAs: expect.arrayContaining(['https://doi.org/10.1016/S2665-9913(23)00278-3']),
      isPartOf: { isPartOf: { isPartOf: { name: 'The Lancet Rheumatology' } } },
      about: expect.arrayContaining([
        expect.objectContaining({ '@type': 'MedicalCondition', name: 'Fibromyalgia' }),
      ]),
    });
  });

  it('has no property for what could not be read', () => {
    const study = dataset.studies.find(({ id }) => id === 'hailey-hailey-14-patients');
    const node = study && studyJsonLd(study, dataset.diagnoses, origin);
    expect(Object.keys(node ?? {})).not.toEqual(
      expect.arrayContaining(['headline', 'author', 'datePublished', 'isPartOf']),
    );
    expect(node).toMatchObject({ name: 'Hailey-Hailey series, 14 patients' });
  });
});
