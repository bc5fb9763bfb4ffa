import { known } from '../missing/missing';
import type { EffectMeasure } from '../vocabulary/filters/outcomes';
import { likenessOfDates, likenessOfModels } from './likeness';
import type { PooledHere } from './pooled-here';
import type { MatrixCell, ReviewMatrix } from './review-matrix';
import { subjectText, type EstimateSide } from './review-sides';
import type { ReviewRecord } from './reviews-file';
import { likenessOfTrials, trialsOfOneOnly, trialsOfReview } from './trials-of-review';

/** One of two things that differ, first and second. */
type Two<T> = readonly [T, T];

/** A value with the name of the review that it belongs to. */
interface OfReview<T> {
  readonly review: string;
  readonly value: T;
}

/** Why two figures differ: a code with the values that the sentence about it needs. */
export type DifferenceReason =
  /** `uncontrolled` is the one of the two without a comparison group. */
  | {
      readonly code: 'before-and-after';
      readonly uncontrolled: 0 | 1;
      readonly comparator: string;
    }
  | { readonly code: 'comparators'; readonly comparators: Two<string> }
  | { readonly code: 'measures'; readonly measures: Two<EffectMeasure> }
  | { readonly code: 'subjects'; readonly subjects: Two<string> }
  | { readonly code: 'sensitivity-analysis' }
  /** Names of trials that one holds and the other, which names all of its own, does not. */
  | { readonly code: 'trials-of-one'; readonly only: Two<OfReview<readonly string[]>> }
  | { readonly code: 'trial-counts'; readonly counts: Two<number>; readonly unnamed: boolean }
  | { readonly code: 'trial-counts-not-stated' }
  /** `other` is the review whose number is not stated; null where both figures are of one review. */
  | {
      readonly code: 'one-trial-count';
      readonly given: OfReview<number>;
      readonly unnamed: boolean;
      readonly other: string | null;
    }
  | { readonly code: 'contested'; readonly review: string; readonly by: string }
  | { readonly code: 'p-does-not-fit'; readonly review: string }
  | { readonly code: 'models'; readonly models: Two<OfReview<string>> }
  | { readonly code: 'heterogeneity'; readonly i2Percent: Two<number> }
  /** Dates to which each searched, null where a review does not say. */
  | { readonly code: 'searches'; readonly searches: Two<OfReview<string | null>> }
  | {
      readonly code: 'later-trial';
      readonly trial: string;
      readonly difference: number;
      readonly review: string;
    }
  | { readonly code: 'trials-here'; readonly there: number | null; readonly here: number }
  | { readonly code: 'wide-interval'; readonly trials: number };

type Pair = Two<EstimateSide>;

/** Why two figures of reviews differ, the weightiest first. */
export function reasonsBetween(
  pair: Pair,
  nameOf: (recordId: string) => string,
): readonly DifferenceReason[] {
  return [
    ...differentQuestion(pair),
    ...differentTrials(pair, nameOf),
    ...doubtsOf(pair, nameOf),
    ...differentMethod(pair),
    ...differentSearch(pair),
  ];
}

/**
 * True for a reason from which one figure can come out other than the other; false for one that only says
 * what is not known of them, speaks against one, or describes it.
 */
export function explains(reason: DifferenceReason): boolean {
  switch (reason.code) {
    case 'before-and-after':
    case 'comparators':
    case 'measures':
    case 'subjects':
    case 'sensitivity-analysis':
    case 'trials-of-one':
    case 'later-trial':
    case 'trials-here':
      return true;
    case 'trial-counts':
      return reason.counts[0] !== reason.counts[1];
    case 'models':
      return likenessOfModels(reason.models[0].value, reason.models[1].value) === 'differs';
    case 'searches':
      return reason.searches.every(({ value }) => value !== null);
    case 'trial-counts-not-stated':
    case 'one-trial-count':
    case 'contested':
    case 'p-does-not-fit':
    case 'heterogeneity':
    case 'wide-interval':
      return false;
  }
}

/** Why ours differs from a review's: which trials could not be there yet, and how few print a figure. */
export function reasonsAgainstOwn(
  side: EstimateSide,
  matrix: ReviewMatrix,
  own: PooledHere,
): readonly DifferenceReason[] {
  const { k } = own.synthesis;
  return [
    ...laterTrials(side, matrix, own),
    { code: 'trials-here', there: known(side.estimate.studiesPooled) ?? null, here: k },
    { code: 'wide-interval', trials: k },
  ];
}

/** A value of each side with the name of its review. */
function ofBoth<T>([a, b]: Pair, valueOf: (side: EstimateSide) => T): Two<OfReview<T>> {
  return [
    { review: a.review.name, value: valueOf(a) },
    { review: b.review.name, value: valueOf(b) },
  ];
}

/** Reasons that make the two answers to different questions. */
function differentQuestion([a, b]: Pair): readonly DifferenceReason[] {
  const reasons: DifferenceReason[] = [];
  const [x, y] = [a.estimate, b.estimate];
  if (x.kind !== y.kind)
    reasons.push(
      y.kind === 'before-after'
        ? { code: 'before-and-after', uncontrolled: 1, comparator: x.comparator }
        : { code: 'before-and-after', uncontrolled: 0, comparator: y.comparator },
    );
  else {
    if (x.comparator !== y.comparator)
      reasons.push({ code: 'comparators', comparators: [x.comparator, y.comparator] });
    if (x.measure !== y.measure)
      reasons.push({ code: 'measures', measures: [x.measure, y.measure] });
  }
  const subjects = [subjectText(a), subjectText(b)] as const;
  if (subjects[0] !== subjects[1]) reasons.push({ code: 'subjects', subjects });
  if (x.sensitivity !== y.sensitivity) reasons.push({ code: 'sensitivity-analysis' });
  return reasons;
}

/** Which trials where both say so, else how many. */
function differentTrials(pair: Pair, nameOf: (id: string) => string): readonly DifferenceReason[] {
  const [a, b] = ofBoth(pair, ({ review, estimate }) => trialsOfReview(review, estimate));
  const both = [a.value, b.value] as const;
  const only = trialsOfOneOnly(both);
  if (only.some((ids) => ids.length > 0))
    return [
      {
        code: 'trials-of-one',
        only: [
          { review: a.review, value: only[0].map(nameOf) },
          { review: b.review, value: only[1].map(nameOf) },
        ],
      },
    ];
  if (likenessOfTrials(both) === 'same') return [];
  const unnamed = both.every(({ named }) => named.length === 0);
  const [x, y] = [a.value.count, b.value.count];
  if (x !== null && y !== null) return [{ code: 'trial-counts', counts: [x, y], unnamed }];
  const [given, open] = x === null ? [b, a] : [a, b];
  if (given.value.count === null) return [{ code: 'trial-counts-not-stated' }];
  const other = pair[0].review.id === pair[1].review.id ? null : open.review;
  return [
    {
      code: 'one-trial-count',
      given: { review: given.review, value: given.value.count },
      unnamed,
      other,
    },
  ];
}

function differentMethod(pair: Pair): readonly DifferenceReason[] {
  const reasons: DifferenceReason[] = [];
  const models = ofBoth(pair, ({ estimate }) => estimate.model);
  if (models[0].value !== models[1].value) reasons.push({ code: 'models', models });
  const [a, b] = [known(pair[0].estimate.i2Percent), known(pair[1].estimate.i2Percent)];
  if (a !== undefined && b !== undefined && a !== b)
    reasons.push({ code: 'heterogeneity', i2Percent: [a, b] });
  return reasons;
}

/** How far each searched, where they differ or one does not say. */
function differentSearch(pair: Pair): readonly DifferenceReason[] {
  if (pair[0].review.id === pair[1].review.id) return [];
  const searches = ofBoth(pair, ({ review }) => known(review.searchedUntil)?.date ?? null);
  return likenessOfDates(searches[0].value, searches[1].value) === 'same' ||
    searches.every(({ value }) => value === null)
    ? []
    : [{ code: 'searches', searches }];
}

/** What speaks against taking a figure as it stands, once for each review. */
function doubtsOf(pair: Pair, nameOf: (id: string) => string): readonly DifferenceReason[] {
  const reviews = new Map<string, ReviewRecord>(pair.map(({ review }) => [review.id, review]));
  return [...reviews.values()].flatMap(({ id, name, contestedBy }) => {
    const reasons: DifferenceReason[] = contestedBy.map((by) => ({
      code: 'contested',
      review: name,
      by: nameOf(by),
    }));
    const unfit = pair.some(
      ({ review, estimate }) => review.id === id && estimate.pFit?.kind === 'does-not-fit',
    );
    if (unfit) reasons.push({ code: 'p-does-not-fit', review: name });
    return reasons;
  });
}

function laterTrials(
  { review }: EstimateSide,
  matrix: ReviewMatrix,
  { group }: PooledHere,
): readonly DifferenceReason[] {
  const row = matrix.rows.find(({ reviewId }) => reviewId === review.id);
  const cell = (id: string): MatrixCell | undefined =>
    row?.cells[matrix.trials.findIndex((trial) => trial.id === id)];
  return group.rows
    .filter(({ studyId }) => cell(studyId) === 'later')
    .map(({ name, result }) => ({
      code: 'later-trial',
      trial: name,
      difference: result.yi,
      review: review.name,
    }));
}
