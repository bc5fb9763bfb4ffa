import { describe, expect, test, vi } from 'vitest';
import { seededDraw } from '../../fixtures/seeded-draw';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import type { EvidenceView } from '../../src/domain/address/view';
import { answerOf, type Answer } from '../../src/domain/answer/answer';
import { scopeOf } from '../../src/domain/answer/belongs-to-scope';
import { shownLine } from '../../src/domain/answer/shown-line';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { selectionOf, type Selection } from '../../src/domain/select/question';
import { selectStudies } from '../../src/domain/select/select-studies';
import type { StudySummary } from '../../src/domain/summary/study-summary';
import { comparatorClassCodes } from '../../src/domain/vocabulary/filters/comparators';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { designGroupCodes } from '../../src/domain/vocabulary/filters/designs';
import { resultDirectionCodes } from '../../src/domain/vocabulary/filters/directions';
import { doseBandCodes } from '../../src/domain/vocabulary/filters/doses';
import { durationBandCodes } from '../../src/domain/vocabulary/filters/durations';
import { outcomeDomainCodes } from '../../src/domain/vocabulary/filters/outcomes';
import { livingDataset } from '../living-dataset';

vi.setConfig({ testTimeout: 60_000 });

const dataset = await livingDataset();
const index = indexOfDataset(dataset, {});
const { studies, diagnoses, registeredTrials } = index;
const prepared = prepareSearch(studies, diagnoses, () => searchWordsOf(dataset));
const ids = diagnoses.map(({ id }) => id);
const labels = new Map(diagnoses.map(({ id, label }) => [id, label]));
const known = { diagnoses: new Set(ids), studyIds: new Set<string>() };

/** What a reader is told at a view: an answer, or that words hit nothing. */
interface Told {
  readonly answer: Answer | null;
  readonly missed: string;
}
type Tell = (selection: Selection) => Told;

function answerTo(of: readonly StudySummary[], everything = studies, view?: EvidenceView) {
  const scope = scopeOf(view ?? evidenceCodec.defaults, diagnoses);
  return answerOf(of, { everything, diagnoses, registeredTrials, scope });
}

/** As the Evidence screen tells it. */
const asShipped: Tell = ({ asked, ofQuestion, questionView }) =>
  asked.missed === ''
    ? { answer: answerTo(ofQuestion, studies, questionView), missed: '' }
    : { answer: null, missed: asked.missed };

const words = [
  '', '', '', '', 'lupus', 'tramadol', 'SLE', 'Crohns', 'crohn', 'knee', 'fibromylagia', '4.5 mg',
  '20 of 49', 'sleep', 'fibromyalgia', 'fibromyalgia pain', 'CRPS', 'placebo', 'diabetes', 'women',
]; // prettier-ignore

/** A seeded address with filters of every kind. */
function drawnAddress(seed: number): string {
  const { one, some, chance, whole } = seededDraw(seed);
  const query = new URLSearchParams();
  const list = (key: string, codes: readonly string[], share: number) => {
    if (chance(share)) query.set(key, some(codes, 2, 1).join(','));
  };
  list('condition', conditionGroupCodes, 0.3);
  list('diagnosis', ids, 0.4);
  list('design', designGroupCodes, 0.25);
  list('outcome', outcomeDomainCodes, 0.15);
  list('comparator', comparatorClassCodes, 0.3);
  list('dose', doseBandCodes, 0.15);
  list('duration', durationBandCodes, 0.1);
  list('direction', resultDirectionCodes, 0.3);
  if (chance(0.2)) query.set('n', String(whole(1, 200)));
  const q = chance(0.2) ? one([...labels.values()]) : one(words);
  if (q !== '') query.set('q', q);
  return query.toString();
}

const selections = Array.from({ length: 3000 }, (_, seed) => {
  const address = drawnAddress(seed + 1);
  return { address, selection: selectionOf(prepared, evidenceCodec.decode(address, known).view) };
});

const isOf = ({ condition, diagnosis }: EvidenceView) => (one: Pick<StudySummary, 'conditionGroups' | 'diagnoses'>) =>
  (condition.length === 0 || condition.some((code) => one.conditionGroups.includes(code))) &&
  (diagnosis.length === 0 || diagnosis.some((id) => one.diagnoses.includes(id))); // prettier-ignore

const isCompared = (study: StudySummary) =>
  !study.contextOnly && study.direction !== null && study.parentStudy === null;

/** What is told and is not so, each by its own plain reading of the records. */
const rules: Readonly<Record<string, (selection: Selection, told: Told) => readonly string[]>> = {
  'no absence of what the dataset holds': ({ questionView }, { answer }) => {
    if (answer === null) return [];
    const denied = new Set(answer.withoutTrial.map(({ id }) => id));
    const trials = studies.filter(
      (study) =>
        !study.contextOnly &&
        ['rct-parallel', 'rct-crossover'].includes(study.design) &&
        (study.results === 'journal' || study.results === 'elsewhere'),
    );
    const held = studies.filter(isOf(questionView)).filter(isCompared);
    return [
      ...trials.flatMap(({ id, diagnoses: of }) => (of.some((d) => denied.has(d)) ? [id] : [])),
      ...(answer.compared.length === 0 ? held.map(({ id }) => id) : []),
    ];
  },
  'no result in a denominator, and no lens': ({ questionView }, { answer }) => {
    if (answer === null) return [];
    const counted = answer.compared.map(({ id }) => id).toSorted();
    const held = studies.filter(isOf(questionView)).filter(isCompared).map(({ id }) => id).toSorted(); // prettier-ignore
    return counted.join() === held.join() ? [] : [`${counted.length} of ${held.length}`];
  },
  'words without a hit are told as words': ({ view }, { answer, missed }) => {
    const alone = { ...evidenceCodec.defaults, q: view.q };
    const found = selectStudies(prepared, alone).length;
    const spoke = answer !== null;
    // Words that name a diagnosis beside words that are found, but never together, are a question.
    return found === 0 && spoke && missed === '' && !together(view.q) ? [view.q] : [];
  },
  'registered trials obey the question': ({ questionView }, { answer }) =>
    (answer?.trialsToReport ?? []).filter((trial) => !isDirectlyOf(questionView, trial)).map(({ id }) => id),
}; // prettier-ignore

const together = (q: string) =>
  q
    .split(' ')
    .every((word) => selectStudies(prepared, { ...evidenceCodec.defaults, q: word }).length > 0);

/** A trial of a form of a chosen diagnosis is one of it. */
function isDirectlyOf(view: EvidenceView, trial: (typeof registeredTrials)[number]): boolean {
  const parents = new Map(diagnoses.map(({ id, parent }) => [id, parent]));
  const wide = trial.diagnoses.flatMap((id) => {
    const line: string[] = [];
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) line.push(at);
    return line;
  });
  return isOf(view)({ ...trial, diagnoses: wide });
}

const faultsOf = (rule: string, tell: Tell) =>
  selections.flatMap(({ address, selection }) =>
    (rules[rule]?.(selection, tell(selection)) ?? []).map((fault) => `?${address}: ${fault}`),
  );

describe.each(Object.keys(rules))('%s', (rule) => {
  test('on 3,000 addresses', () => {
    expect(faultsOf(rule, asShipped)).toEqual([]);
  });
});

// As each went wrong before: the list taken for the world, chosen results for all, words for a question.
test.each<[string, Tell]>([
  ['no absence of what the dataset holds', ({ shown, view }) => ({ answer: answerTo(shown, shown, view), missed: '' })],
  ['no result in a denominator, and no lens', ({ shown, view }) => ({ answer: answerTo(shown, studies, view), missed: '' })],
  ['words without a hit are told as words', ({ ofQuestion, questionView }) => ({ answer: answerTo(ofQuestion, studies, questionView), missed: '' })],
  ['registered trials obey the question', ({ ofQuestion }) => ({ answer: answerTo(ofQuestion), missed: '' })],
])('a planted fault breaks: %s', (rule, tell) => {
  expect(faultsOf(rule, tell).length).toBeGreaterThan(0);
}); // prettier-ignore

test('what is shown of a question never exceeds it', () => {
  for (const { address, selection } of selections) {
    const line = shownLine(selection, labels)?.map(({ text }) => text).join('') ?? ''; // prettier-ignore
    const [, shown, all] = /^Shown: ([\d,]+|none) of ([\d,]+) /.exec(line) ?? [];
    if (all === undefined) continue;
    expect(Number(all), address).toBe(selection.ofQuestion.length);
    const own = selection.shown.filter((study) => selection.ofQuestion.includes(study)).length;
    expect(shown === 'none' ? 0 : Number(shown), address).toBe(own);
  }
});
