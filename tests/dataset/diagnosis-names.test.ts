import { expect, test } from 'vitest';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { selectStudies } from '../../src/domain/select/select-studies';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import type { EvidenceView } from '../../src/domain/address/view';

const { dataset } = await gatherDataset('src/data');
if (dataset === null) throw new Error('The dataset has faults; see dataset.test.ts');
const index = indexOfDataset(dataset, {});
const prepared = prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset));
const found = (view: Partial<EvidenceView>) =>
  selectStudies(prepared, { ...evidenceCodec.defaults, ...view })
    .map(({ id }) => id)
    .toSorted();

test.each(dataset.diagnoses.map((diagnosis) => [diagnosis.label, diagnosis] as const))(
  'each name of %s finds the same studies, all of the diagnosis among them',
  (label, { id, synonyms }) => {
    const byLabel = found({ q: label });
    expect(byLabel).toEqual(expect.arrayContaining(found({ diagnosis: [id] })));
    for (const synonym of synonyms) expect(found({ q: synonym }), synonym).toEqual(byLabel);
  },
);

test('a wider diagnosis finds the studies of its forms', () => {
  const bowel = found({ diagnosis: ['inflammatory-bowel-disease'] });
  // Smith 2011 is a trial in Crohn's disease, which is a form of inflammatory bowel disease.
  expect(bowel).toContain('smith-2011');
  for (const form of ['crohn-disease', 'ulcerative-colitis'])
    expect(bowel).toEqual(expect.arrayContaining(found({ diagnosis: [form] })));
});

test('a form finds no study of the wider diagnosis alone', () => {
  const bowel = new Set(found({ diagnosis: ['inflammatory-bowel-disease'] }));
  const forms = found({ diagnosis: ['crohn-disease', 'ulcerative-colitis'] });
  expect(forms.length).toBeLessThan(bowel.size);
});
