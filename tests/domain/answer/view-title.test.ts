import { expect, test } from 'vitest';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { outcomeTitle, scopeText, viewTitle } from '../../../src/domain/answer/view-title';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { prepareSearch } from '../../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../../src/domain/summary/search-words';
import { selectionOf } from '../../../src/domain/select/question';
import { fixedDataset } from '../../fixed-records';

const dataset = await fixedDataset();
const { studies, diagnoses } = indexOfDataset(dataset, {});
const prepared = prepareSearch(studies, diagnoses, () => searchWordsOf(dataset));
const labels = new Map(diagnoses.map(({ id, label }) => [id, label]));
const known = { diagnoses: new Set(labels.keys()), studyIds: new Set<string>() };
const at = (address: string) => selectionOf(prepared, evidenceCodec.decode(address, known).view);

test.each([
  ['', 'Evidence'],
  ['sort=year&view=map', 'Evidence'],
  ['diagnosis=fibromyalgia', 'Fibromyalgia'],
  ['q=CRPS', 'Complex regional pain syndrome'],
  ['q=Crohns pain', 'Crohn disease: “pain”'],
  ['q=tramadol', 'All conditions: “tramadol”'],
  ['condition=neuropathic-pain&design=rct', 'Neuropathic pain: randomised'],
  ['condition=arthritis,neuropathic-pain', 'Neuropathic pain and arthritis'],
  ['comparator=none', 'All conditions: no comparison group'],
  ['comparator=placebo&outcome=pain&dose=3-4.5', 'All conditions: on pain, against placebo, 3 to 4.5 mg a day'],
  ['condition=arthritis&direction=unclear', 'Arthritis: result not clear'],
  ['direction=ldn&n=20&years=2010-2020', 'All conditions: favours LDN, published 2010 to 2020, at least 20 people'],
  ['duration=lt4', 'All conditions: treated under 4 weeks'],
  ['design=rct-parallel', 'All conditions: randomised, parallel groups'],
  ['results=elsewhere&parent=1', 'All conditions: results elsewhere, without later reports of a trial'],
])('a bookmark of %j names itself', (address, expected) => {
  const title = viewTitle(at(address), labels).replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(title).toBe(expected);
}); // prettier-ignore

test('what is pooled is named by outcome and question, names of people with their capital', () => {
  expect(outcomeTitle('Response', at('diagnosis=crohn-disease'), labels)).toBe('Response in Crohn disease'); // prettier-ignore
  expect(outcomeTitle('Pain intensity', at(''), labels)).toBe('Pain intensity in all conditions');
  expect(outcomeTitle('Pain intensity', at('q=fibromyalgia&comparator=placebo'), labels)).toBe('Pain intensity in fibromyalgia (against placebo)'); // prettier-ignore
});

test('several conditions are one question', () => {
  expect(scopeText(at('diagnosis=fibromyalgia,crohn-disease').questionView, labels)).toBe('Crohn disease and fibromyalgia'); // prettier-ignore
});
