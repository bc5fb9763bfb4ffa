import { describe, expect, test } from 'vitest';
import { seededDraw } from '../../fixtures/seeded-draw';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import type { EvidenceView } from '../../src/domain/address/view';
import { evidenceMap, type EvidenceMapRow } from '../../src/domain/answer/evidence-map';
import { mayBePooled, type MayBePooled } from '../../src/domain/answer/may-be-pooled';
import { reviewsFileOf, type ReviewsFile } from '../../src/domain/reviews/reviews-file';
import { reviewsLead } from '../../src/domain/reviews/reviews-lead';
import { selectReviews } from '../../src/domain/reviews/select-reviews';
import { safetyFileOf, type SafetyFile } from '../../src/domain/safety/safety-file';
import { safetyLead } from '../../src/domain/safety/safety-lead';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { selectionOf, type Selection } from '../../src/domain/select/question';
import { rankedKindCodes } from '../../src/domain/summary/evidence-kinds';
import type { StudySummary } from '../../src/domain/summary/study-summary';
import { comparatorClassCodes } from '../../src/domain/vocabulary/filters/comparators';
import {
  conditionGroupCodes,
  type ConditionGroup,
} from '../../src/domain/vocabulary/filters/condition-groups';
import { designGroupCodes } from '../../src/domain/vocabulary/filters/designs';
import { resultDirectionCodes } from '../../src/domain/vocabulary/filters/directions';
import { doseBandCodes } from '../../src/domain/vocabulary/filters/doses';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const { studies, diagnoses } = indexOfDataset(dataset, {});
const prepared = prepareSearch(studies, diagnoses, () => searchWordsOf(dataset));
const ids = diagnoses.map(({ id }) => id);
const known = { diagnoses: new Set(ids), studyIds: new Set<string>() };
const words = [
  '',
  '',
  '',
  'fibromyalgia',
  'Crohns',
  'knee',
  'sle',
  'tramadol',
  'CRPS',
  'pain',
  'women',
];

/** A seeded address with filters of every kind. */
function drawnAddress(seed: number): string {
  const { one, some, chance } = seededDraw(seed);
  const query = new URLSearchParams();
  const list = (key: string, codes: readonly string[], share: number) => {
    if (chance(share)) query.set(key, some(codes, 2, 1).join(','));
  };
  list('condition', conditionGroupCodes, 0.3);
  list('diagnosis', ids, 0.4);
  list('design', designGroupCodes, 0.25);
  list('comparator', comparatorClassCodes, 0.3);
  list('dose', doseBandCodes, 0.15);
  list('direction', resultDirectionCodes, 0.3);
  const q = one(words);
  if (q !== '') query.set('q', q);
  return query.toString();
}

const drawn = Array.from({ length: 1000 }, (_, seed) => {
  const address = drawnAddress(seed + 1);
  return { address, selection: selectionOf(prepared, evidenceCodec.decode(address, known).view) };
});

const isOf = ({ condition, diagnosis }: EvidenceView, one: StudySummary) =>
  (condition.length === 0 || condition.some((code) => one.conditionGroups.includes(code))) &&
  (diagnosis.length === 0 || diagnosis.some((id) => one.diagnoses.includes(id)));

/** What a Synthesis screen pools, held against a plain reading of its address. */
function poolFaults(decide: (selection: Selection) => MayBePooled): readonly string[] {
  return drawn.flatMap(({ address, selection }) => {
    const { view, questionView, asked } = selection;
    const pooled = decide(selection);
    const fault = (text: string) => [`?${address}: ${text}`];
    if (!('studies' in pooled)) return [];
    if (view.direction.length > 0) return fault('pools what was chosen by its result');
    if (asked.missed !== '') return fault('speaks of evidence for words that no study holds');
    const held = studies.filter((study) => isOf(questionView, study)).length;
    if (pooled.studies.some((study) => !isOf(questionView, study))) return fault('pools studies of another question');
    return pooled.kind === 'question' && pooled.studies.length < held ? fault('takes a part for the whole') : [];
  });
} // prettier-ignore

const everyStudy = (kind: 'question' | 'part', of: readonly StudySummary[]): MayBePooled => ({ kind, studies: of }); // prettier-ignore

describe('Synthesis pools the question, or a part that it calls one', () => {
  test('on 1,000 addresses', () => {
    expect(poolFaults(mayBePooled)).toEqual([]);
  });

  test.each<[string, (selection: Selection) => MayBePooled]>([
    ['pools what was chosen', ({ shown }) => everyStudy('part', shown)],
    ['of another question', ({ asked, view, shown, ofQuestion }) => mayBePooled({ asked: { ...asked, missed: '' }, view, shown, ofQuestion: shown.length > 0 ? shown : ofQuestion, questionView: view })],
    ['takes a part for the whole', (selection) => ('studies' in mayBePooled(selection) ? everyStudy('question', selection.shown.filter((study) => selection.ofQuestion.includes(study))) : { kind: 'chosen-by-result' })],
    ['for words that no study holds', ({ asked, ofQuestion }) => (asked.result.direction.length > 0 ? { kind: 'chosen-by-result' } : everyStudy('question', ofQuestion))],
  ])('a planted fault is seen: %s', (fault, decide) => {
    expect(poolFaults(decide).some((text) => text.includes(fault))).toBe(true);
  }); // prettier-ignore
});

/** Cells of the map that say "none" of what the dataset holds. */
function mapFaults(rowsOf: (selection: Selection) => readonly EvidenceMapRow[]): readonly string[] {
  return drawn.slice(0, 200).flatMap(({ address, selection }) =>
    rowsOf(selection).flatMap(({ diagnosis, cells }) =>
      rankedKindCodes
        .filter((kind) => cells[kind].own + cells[kind].context === 0)
        .filter((kind) => wholeRows.get(diagnosis.id)?.cells[kind].own !== 0)
        .map((kind) => `?${address}: no ${kind} of ${diagnosis.id}`),
    ),
  );
}
const whole = selectionOf(prepared, evidenceCodec.defaults);
const wholeRows = new Map(evidenceMap(studies, whole, diagnoses).map((row) => [row.diagnosis.id, row])); // prettier-ignore

test('the map says none only of what the dataset lacks', () => {
  expect(mapFaults((selection) => evidenceMap(studies, selection, diagnoses))).toEqual([]);
  // As it was: the map of the list.
  expect(mapFaults((selection) => evidenceMap(selection.shown, selection, diagnoses))).not.toEqual([]); // prettier-ignore
});

const chosenConditions: readonly (readonly ConditionGroup[])[] = conditionGroupCodes.flatMap(
  (first, i) => [[first], ...conditionGroupCodes.slice(i + 1).map((second) => [first, second])],
);
const textOf = (segments: readonly { readonly text: string }[]) => segments.map(({ text }) => text).join(''); // prettier-ignore

/** What the page on reviews says that its records do not bear out. */
function reviewFaults(select: (conditions: readonly ConditionGroup[]) => ReviewsFile) {
  return chosenConditions.flatMap((conditions) => {
    const file = reviewsFileOf(dataset);
    const text = textOf(reviewsLead(select(conditions), null, conditions));
    const own = file.reviews.filter(({ conditionGroups }) => conditionGroups.some((group) => conditions.includes(group))); // prettier-ignore
    const reviewIds = new Set(own.map(({ id }) => id));
    const onPain = file.estimates.some(({ reviewId, subject }) => reviewIds.has(reviewId) && subject === 'pain'); // prettier-ignore
    return [
      text.includes(`: ${own.length} review`) ? '' : 'counts other reviews',
      text.includes('no pooled result for pain could be read') && onPain ? 'denies a result' : '',
    ].filter((fault) => fault !== '');
  });
}

test('Reviews counts and denies only what is so of its conditions', () => {
  const file = reviewsFileOf(dataset);
  expect(reviewFaults((conditions) => selectReviews(file, conditions))).toEqual([]);
  expect(reviewFaults(() => file)).toContain('counts other reviews');
  expect(reviewFaults((conditions) => ({ ...selectReviews(file, conditions), estimates: [] }))).toContain('denies a result'); // prettier-ignore
});

/** What is untrue in the lead of Safety for some conditions; null where nothing is. */
function untrueOfSafety(file: SafetyFile, conditions: readonly ConditionGroup[], text: string) {
  if (!text.startsWith(textOf(safetyLead(file, [])))) return 'does not speak of the whole first';
  const counted = file.harms.filter(
    ({ event, comparatorClass, riskDifference, conditionGroups }) =>
      event === 'any-adverse-event' &&
      comparatorClass === 'placebo' &&
      riskDifference !== null &&
      conditionGroups.some((group) => conditions.includes(group)),
  );
  return text.includes('none of these trials') === (counted.length === 0)
    ? null
    : 'denies trials that are there, or does not say that there are none';
}

describe('Safety says the whole first, whatever the conditions, and denies only what they lack', () => {
  const file = safetyFileOf(dataset);
  const said = (lead: (conditions: readonly ConditionGroup[]) => string) =>
    chosenConditions.map((conditions) => untrueOfSafety(file, conditions, lead(conditions)));

  test('for all conditions', () => {
    const truth = said((conditions) => textOf(safetyLead(file, conditions)));
    expect(truth.filter((fault) => fault !== null)).toEqual([]);
  });

  test('a planted fault is seen: the lead counts the chosen conditions only', () => {
    const only = said((conditions) => {
      const allConditions = textOf(safetyLead(file, []));
      return textOf(safetyLead(file, conditions)).slice(allConditions.length);
    });
    expect(only).toContain('does not speak of the whole first');
  });

  test('a planted fault is seen: trials of the conditions are denied', () => {
    const denied = said((conditions) =>
      textOf(safetyLead(file, conditions)).replace(
        /(?:all|one|two) of these trials/,
        'none of these trials',
      ),
    );
    expect(denied.some((fault) => fault?.startsWith('denies'))).toBe(true);
  });
});
