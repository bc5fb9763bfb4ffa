import { expect, test } from 'vitest';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { numberWord } from '../../src/domain/format/number-word';
import { opioidEntryText } from '../../src/domain/safety/opioid-entry-words';
import { opioidEntries, opioidEntriesOf, type TrialOpioidEntry } from '../../src/domain/safety/opioid-entry'; // prettier-ignore
import { situationAnswer } from '../../src/domain/safety/situation-answer';
import { safetyFileOf } from '../../src/domain/safety/safety-file';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { selectionOf, type Selection } from '../../src/domain/select/question';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const { studies, diagnoses } = indexOfDataset(dataset, {});
const prepared = prepareSearch(studies, diagnoses, () => searchWordsOf(dataset));
const known = { diagnoses: new Set(diagnoses.map(({ id }) => id)), studyIds: new Set<string>() };
const entries = opioidEntries(dataset.studies);

const asked = [
  '',
  'design=rct&n=50',
  ...conditionGroupCodes.map((code) => `condition=${code}`),
  ...diagnoses.map(({ id }) => `diagnosis=${id}`),
].map((query) => ({
  query,
  selection: selectionOf(prepared, evidenceCodec.decode(query, known).view),
}));

const controlled = new Set(['rct-parallel', 'rct-crossover', 'single-blind-crossover']);
const leftOut = (set: string) =>
  dataset.studies.some(({ participantSet, eligibility }) => participantSet === set && eligibility?.criteria.opioids.rule === 'excluded'); // prettier-ignore

/** Numbers of the sentence at a question that a plain reading of its records does not give. */
function faultsOf(trialsOf: (selection: Selection) => readonly TrialOpioidEntry[]) {
  return asked.flatMap(({ query, selection: { ofQuestion }, selection }) => {
    const ids = new Set(ofQuestion.map(({ id }) => id));
    const sets = new Set(
      dataset.studies
        .filter(({ id, design, contextOnly }) => ids.has(id) && controlled.has(design) && !contextOnly)
        .map(({ participantSet }) => participantSet),
    ); // prettier-ignore
    const text = opioidEntryText(trialsOf(selection));
    if (sets.size === 0) return text === null ? [] : [`?${query}: speaks of trials that it lacks`];
    const out = [...sets].filter(leftOut).length;
    return [
      text?.startsWith(`Of ${sets.size} controlled`) ? '' : `?${query}: counts other trials`,
      text?.includes(`, ${out === 0 ? 'none is known to have' : numberWord(out)} left out people on opioids`) ? '' : `?${query}: other trials left them out`,
    ].filter((fault) => fault !== ''); // prettier-ignore
  });
}

test('the sentence on people on opioids counts the controlled trials of the question', () => {
  expect(faultsOf(({ ofQuestion }) => opioidEntriesOf(entries, ofQuestion))).toEqual([]);
});

test.each<[string, (selection: Selection) => readonly TrialOpioidEntry[]]>([
  ['counts other trials', ({ shown }) => opioidEntriesOf(entries, shown)],
  ['speaks of trials that it lacks', () => entries],
  ['other trials left them out', ({ ofQuestion }) => opioidEntriesOf(entries, ofQuestion).map((trial) => ({ ...trial, entry: 'excluded' }))],
])('a planted fault is seen: %s', (fault, trialsOf) => {
  expect(faultsOf(trialsOf).some((text) => text.includes(fault))).toBe(true);
}); // prettier-ignore

test('of all conditions it is the sentence of Safety', () => {
  const { selection } = asked[0] ?? {};
  if (!selection) throw new Error('no question');
  expect(opioidEntryText(opioidEntriesOf(entries, selection.ofQuestion))).toBe(
    situationAnswer(safetyFileOf(dataset), 'opioid').trialsInFull,
  );
});
