import { formatCount, formatNumber } from '../format/number';
import { formatPartialDate } from '../format/partial-date';
import { isMissing, known } from '../missing/missing';
import { effectMeasureCodes } from '../vocabulary/filters/outcomes';
import type { PooledHere } from './pooled-here';
import { pooledHereFigure } from './pooled-here-words';
import type { MatrixCell, ReviewMatrix } from './review-matrix';
import {
  comparatorText,
  figureText,
  isMain,
  measureText,
  painSides,
  type EstimateSide,
} from './review-sides';
import type { ReviewsFile } from './reviews-file';

/** One end of a difference: whose figure, which, and where to read on. */
export interface DifferenceEnd {
  readonly name: string;
  /** Null for our own result. */
  readonly reviewId: string | null;
  readonly figure: string;
  readonly measure: string;
}

const mostReasons = 4;

/** Two pooled figures on pain that are not alike, and why, as far as the data say. */
export interface ReviewDifference {
  readonly key: string;
  readonly ends: readonly [DifferenceEnd, DifferenceEnd];
  /** Clauses of one line, the weightiest first. */
  readonly reasons: readonly string[];
  /** Diagnosis whose trials stand behind both. */
  readonly diagnosis: string | null;
}

/**
 * Every difference that a reader of the pain figures meets: reviews against each other on the same
 * measure, a review against its own other figures, and ours against the mean differences.
 */
export function reviewDifferences(
  file: ReviewsFile,
  own: PooledHere | null,
): readonly ReviewDifference[] {
  const sides = painSides(file);
  const names = new Map(file.reviews.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    ...betweenReviews(sides).map(([a, b]) => differenceOf(a, b, nameOf)),
    ...withinReviews(sides).map(([a, b]) => differenceOf(a, b, nameOf)),
    ...(own ? againstOwn(file, sides, own) : []),
  ];
}

type Pair = readonly [EstimateSide, EstimateSide];

/** Neighbours in size among the main figures of each measure, and one pair across the measures. */
function betweenReviews(sides: readonly EstimateSide[]): readonly Pair[] {
  const main = sides.filter(isMain).toSorted((a, b) => a.estimate.estimate - b.estimate.estimate);
  const byMeasure = effectMeasureCodes
    .map((measure) => main.filter(({ estimate }) => estimate.measure === measure))
    .filter((group) => group.length > 0);
  const neighbours = byMeasure.flatMap((group) =>
    group.slice(1).map((side, i) => [group[i] ?? side, side] as const),
  );
  const [first, second] = [byMeasure[0]?.[0], byMeasure[1]?.[0]];
  return first && second ? [...neighbours, [first, second]] : neighbours;
}

/** The main figure of a review against each of its others; its first figure when none is main. */
function withinReviews(sides: readonly EstimateSide[]): readonly Pair[] {
  const ids = [...new Set(sides.map(({ review }) => review.id))];
  return ids.flatMap((id) => {
    const ofReview = sides.filter(({ review }) => review.id === id);
    const main = ofReview.find(isMain) ?? ofReview[0];
    return ofReview.flatMap((side) => (main && side !== main ? [[main, side] as const] : []));
  });
}

function differenceOf(
  a: EstimateSide,
  b: EstimateSide,
  nameOf: (id: string) => string,
): ReviewDifference {
  return {
    key: `${a.estimate.key} ${b.estimate.key}`,
    ends: [endOf(a), endOf(b)],
    reasons: [
      ...differentQuestion(a, b),
      ...differentTrials(a, b),
      ...new Set(doubtsOf([a, b], nameOf)),
      ...differentMethod(a, b),
      ...differentSearch(a, b),
    ].slice(0, mostReasons),
    diagnosis: a.estimate.diagnosis ?? b.estimate.diagnosis,
  };
}

function endOf({ review, estimate }: EstimateSide): DifferenceEnd {
  return {
    name: review.name,
    reviewId: review.id,
    figure: figureText(estimate),
    measure: `${measureText(estimate)}${estimate.sensitivity ? ', sensitivity analysis' : ''}`,
  };
}

/** Reasons that make the two answers to different questions. */
function differentQuestion(a: EstimateSide, b: EstimateSide): readonly string[] {
  const reasons: string[] = [];
  if (a.estimate.kind !== b.estimate.kind)
    reasons.push(
      'one compares LDN with placebo, the other people before and after LDN without a comparison group',
    );
  else if (a.estimate.comparator !== b.estimate.comparator)
    reasons.push(
      `one compares LDN with ${comparatorText(a.estimate)}, the other with ${comparatorText(b.estimate)}`,
    );
  else if (a.estimate.measure !== b.estimate.measure)
    reasons.push(
      'one is in points of a pain scale, the other in standard deviations, so the numbers cannot be set against each other',
    );
  if (a.estimate.diagnosis !== b.estimate.diagnosis)
    reasons.push(`one is about ${aboutText(a)}, the other about ${aboutText(b)}`);
  if (a.estimate.sensitivity !== b.estimate.sensitivity)
    reasons.push('one leaves out trials in a sensitivity analysis, without saying which');
  return reasons;
}

function aboutText({ review, estimate }: EstimateSide): string {
  return estimate.diagnosis?.replaceAll('-', ' ') ?? review.condition;
}

/** How many trials, and which. */
function differentTrials(a: EstimateSide, b: EstimateSide): readonly string[] {
  const [ka, kb] = [a, b].map(({ estimate }) => known(estimate.studiesPooled));
  const unnamed = [a, b].every(({ estimate }) => isMissing(estimate.trials));
  const names = unnamed ? '; which trials they are is not stated' : '';
  if (ka !== undefined && kb !== undefined)
    return [ka === kb ? `${ka} trials each${names}` : `${ka} trials against ${kb}${names}`];
  if (ka === undefined && kb === undefined)
    return ['neither states how many trials, or which, enter these figures'];
  const [given, open] = ka === undefined ? [b, a] : [a, b];
  const where = given.review.id === open.review.id ? 'the other figure' : open.review.name;
  return [
    `${ka ?? kb} trials in ${given.review.name}${names}; their number is not stated for ${where}`,
  ];
}

function differentMethod(a: EstimateSide, b: EstimateSide): readonly string[] {
  const reasons: string[] = [];
  if (a.estimate.model !== b.estimate.model) reasons.push(`${modelText(a)}, ${modelText(b)}`);
  const [ia, ib] = [a, b].map(({ estimate }) => known(estimate.i2Percent));
  if (ia !== undefined && ib !== undefined && ia !== ib)
    reasons.push(`I² ${formatNumber(ia)}% against ${formatNumber(ib)}%`);
  return reasons;
}

function modelText({ review, estimate }: EstimateSide): string {
  return estimate.model.startsWith('not stated')
    ? `the model of ${review.name} is not stated`
    : `${review.name} used ${estimate.model}`;
}

/** How far each searched, where they differ or one does not say. */
function differentSearch(a: EstimateSide, b: EstimateSide): readonly string[] {
  if (a.review.id === b.review.id) return [];
  const [da, db] = [a, b].map(({ review }) => known(review.searchedUntil)?.date);
  if (da === db) return [];
  const said = [a, b].flatMap(({ review }, i) => {
    const date = [da, db][i];
    return date === undefined ? [] : [`${review.name} searched to ${formatPartialDate(date)}`];
  });
  const open = [a, b].filter((_, i) => [da, db][i] === undefined);
  return [[...said, ...open.map(({ review }) => `${review.name} does not say`)].join(', ')];
}

/** What speaks against taking a figure as it stands. */
function doubtsOf(
  sides: readonly EstimateSide[],
  nameOf: (id: string) => string,
): readonly string[] {
  return sides.flatMap(({ review, estimate }) => {
    const reasons = review.contestedBy.map((id) => `${review.name} is contested by ${nameOf(id)}`);
    if (estimate.pFit?.kind === 'does-not-fit')
      reasons.push(`the P value that ${review.name} prints does not fit its interval`);
    return reasons;
  });
}

/** Ours against the reviews' mean differences: which trials, and which could not be there yet. */
function againstOwn(
  { matrix }: ReviewsFile,
  sides: readonly EstimateSide[],
  own: PooledHere,
): readonly ReviewDifference[] {
  const ours: DifferenceEnd = {
    name: 'Computed here',
    reviewId: null,
    figure: pooledHereFigure(own),
    measure: 'mean difference v\u00a0placebo',
  };
  return sides
    .filter((side) => isMain(side) && side.estimate.measure === 'mean-difference')
    .map((side) => ({
      key: `own ${side.estimate.key}`,
      ends: [endOf(side), ours] as const,
      reasons: [
        ...laterTrials(side, matrix, own),
        `${countText(side)} there, ${own.synthesis.k} here: only these print a mean difference with its interval on the 0 to 10 scale`,
        `with ${own.synthesis.k} trials the Hartung-Knapp interval is very wide`,
      ],
      diagnosis: own.diagnosis,
    }));
}

function countText({ estimate }: EstimateSide): string {
  const k = known(estimate.studiesPooled);
  return k === undefined ? 'An unstated number of trials' : `${formatCount(k)} trials`;
}

function laterTrials(
  { review }: EstimateSide,
  matrix: ReviewMatrix,
  { group }: PooledHere,
): readonly string[] {
  const row = matrix.rows.find(({ reviewId }) => reviewId === review.id);
  const cell = (id: string): MatrixCell | undefined =>
    row?.cells[matrix.trials.findIndex((trial) => trial.id === id)];
  return group.rows
    .filter(({ studyId }) => cell(studyId) === 'later')
    .map(
      ({ name, result }) =>
        `${name} (${formatNumber(result.yi)}), pooled here, appeared after ${review.name}`,
    );
}
