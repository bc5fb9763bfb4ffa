import { isMissing, known } from '../missing/missing';
import type { PooledHere } from './pooled-here';
import type { MatrixCell, ReviewMatrix } from './review-matrix';
import type { EstimateSide } from './review-sides';
import type { ReviewRecord } from './reviews-file';

/** One of two things that differ, first and second. */
type Two<T> = readonly [T, T];

/** A value with the name of the review that it belongs to. */
interface OfReview<T> {
  readonly review: string;
  readonly value: T;
}

/** Why two figures differ: a code with the values that the sentence about it needs. */
export type DifferenceReason =
  | { readonly code: 'before-and-after' }
  | { readonly code: 'comparators'; readonly comparators: Two<string> }
  | { readonly code: 'measures' }
  /** A diagnosis by its id, or the condition of the review in its own words. */
  | {
      readonly code: 'subjects';
      readonly subjects: Two<Pick<EstimateSide['estimate'], 'diagnosis'> & { condition: string }>;
    }
  | { readonly code: 'sensitivity-analysis' }
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
  nameOf: (reviewId: string) => string,
): readonly DifferenceReason[] {
  return [
    ...differentQuestion(pair),
    differentTrials(pair),
    ...doubtsOf(pair, nameOf),
    ...differentMethod(pair),
    ...differentSearch(pair),
  ];
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
  if (x.kind !== y.kind) reasons.push({ code: 'before-and-after' });
  else if (x.comparator !== y.comparator)
    reasons.push({ code: 'comparators', comparators: [x.comparator, y.comparator] });
  else if (x.measure !== y.measure) reasons.push({ code: 'measures' });
  if (x.diagnosis !== y.diagnosis)
    reasons.push({
      code: 'subjects',
      subjects: [
        { diagnosis: x.diagnosis, condition: a.review.condition },
        { diagnosis: y.diagnosis, condition: b.review.condition },
      ],
    });
  if (x.sensitivity !== y.sensitivity) reasons.push({ code: 'sensitivity-analysis' });
  return reasons;
}

/** How many trials, and which. */
function differentTrials(pair: Pair): DifferenceReason {
  const [a, b] = ofBoth(pair, ({ estimate }) => known(estimate.studiesPooled));
  const unnamed = pair.every(({ estimate }) => isMissing(estimate.trials));
  if (a.value !== undefined && b.value !== undefined)
    return { code: 'trial-counts', counts: [a.value, b.value], unnamed };
  const [given, open] = a.value === undefined ? [b, a] : [a, b];
  if (given.value === undefined) return { code: 'trial-counts-not-stated' };
  const other = pair[0].review.id === pair[1].review.id ? null : open.review;
  return {
    code: 'one-trial-count',
    given: { review: given.review, value: given.value },
    unnamed,
    other,
  };
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
  return searches[0].value === searches[1].value ? [] : [{ code: 'searches', searches }];
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
