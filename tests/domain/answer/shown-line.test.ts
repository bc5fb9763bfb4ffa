import { describe, expect, test } from 'vitest';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { answerOf } from '../../../src/domain/answer/answer';
import { scopeOf } from '../../../src/domain/answer/belongs-to-scope';
import { shownLine } from '../../../src/domain/answer/shown-line';
import { prepareSearch } from '../../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../../src/domain/summary/search-words';
import { selectionOf } from '../../../src/domain/select/question';
import { fixedDataset } from '../../fixed-records';

const dataset = await fixedDataset();
const { studies, diagnoses, registeredTrials } = indexOfDataset(dataset, {});
const prepared = prepareSearch(studies, diagnoses, () => searchWordsOf(dataset));
const labels = new Map(diagnoses.map(({ id, label }) => [id, label]));
const known = { diagnoses: new Set(labels.keys()), studyIds: new Set<string>() };
const selectionAt = (address: string) =>
  selectionOf(prepared, evidenceCodec.decode(address, known).view);
const shownAt = (address: string) =>
  shownLine(selectionAt(address), labels)
    ?.map(({ text }) => text)
    .join('');

describe('a view parts into question, lens and result', () => {
  test.each([
    ['q=fibromyalgia', ['fibromyalgia'], '', ''],
    ['q=FMS', ['fibromyalgia'], '', ''],
    ['q=Crohns', ['crohn-disease'], '', ''],
    ['q=Crohn’s disease', ['crohn-disease'], '', ''],
    ['q="multiple sclerosis"', ['multiple-sclerosis'], '', ''],
    ['q=fibromyalgia sleep', ['fibromyalgia'], 'sleep', ''],
    ['q=fibromyalgia tramadol', ['fibromyalgia'], 'tramadol', 'tramadol'],
    ['q=Tramadol', [], 'Tramadol', 'Tramadol'],
    ['q=SLE', [], 'SLE', 'SLE'],
    ['q=sle', [], 'sle', 'sle'],
    // The beginning of a name asks of nothing yet.
    ['q=hip', [], 'hip', 'hip'],
    ['q=fibromyal', [], 'fibromyal', ''],
    ['diagnosis=fibromyalgia&q=CRPS', ['complex-regional-pain-syndrome', 'fibromyalgia'], '', ''],
  ])('%s asks of %j', (address, diagnosis, q, missed) => {
    const { asked, questionView } = selectionAt(address);
    expect(questionView.diagnosis).toEqual(diagnosis);
    expect([asked.lens.q, asked.missed]).toEqual([q, missed]);
  });

  test('the question takes no filter but its own', () => {
    const { questionView, ofQuestion, shown } = selectionAt(
      'diagnosis=fibromyalgia&comparator=active&direction=ldn&n=20',
    );
    expect(shown).toEqual([]);
    expect(ofQuestion).toEqual(selectionAt('diagnosis=fibromyalgia').shown);
    expect(questionView).toMatchObject({ comparator: [], direction: [], n: null });
  });
});

describe('what the list shows of the question', () => {
  test('is not said where it shows all', () => {
    for (const address of ['', 'diagnosis=fibromyalgia', 'condition=arthritis'])
      expect(shownAt(address), address).toBeUndefined();
  });

  test('names the filter, and what is there without it', () => {
    expect(shownAt('diagnosis=fibromyalgia&comparator=none')).toMatch(
      /^Shown: \d+ of \d+ studies \(no comparison group\); none of these is a controlled comparison with a result\. Without this filter: five controlled comparisons\.$/,
    );
  });

  test('of studies chosen by result is no denominator', () => {
    expect(shownAt('diagnosis=fibromyalgia&direction=ldn')).toMatch(
      /^Shown: \d+ of \d+ studies \(favours LDN\): two of the five controlled comparisons.* Studies chosen by their result cannot tell how often LDN helped\.$/,
    );
  });
});

test('a gap is one of the whole dataset, whatever is shown of it', () => {
  const crps = studies.filter((study) =>
    study.diagnoses.includes('complex-regional-pain-syndrome'),
  );
  const answer = answerOf(
    studies.filter(({ design }) => design === 'systematic-review').concat(crps),
    { everything: studies, diagnoses, registeredTrials, scope: scopeOf({ condition: [], diagnosis: [] }, diagnoses) },
  ); // prettier-ignore
  const gaps = answer.withoutTrial.map(({ id }) => id);
  expect(gaps).toContain('complex-regional-pain-syndrome');
  expect(gaps).not.toContain('fibromyalgia');
});
