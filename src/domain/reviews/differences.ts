import { effectMeasureCodes } from '../vocabulary/filters/outcomes';
import { reasonsAgainstOwn, reasonsBetween, type DifferenceReason } from './difference-reasons';
import type { PooledHere } from './pooled-here';
import { isMain, painSides, type EstimateSide } from './review-sides';
import type { ReviewsFile } from './reviews-file';

/** A figure that differs from another: of a review, or ours. */
export type DifferenceEnd = EstimateSide | PooledHere;

/** Two pooled figures on pain that are not alike, and why, as far as the data say. */
export interface ReviewDifference {
  readonly key: string;
  readonly ends: readonly [DifferenceEnd, DifferenceEnd];
  /** The weightiest first. */
  readonly reasons: readonly DifferenceReason[];
  /** Diagnosis whose trials stand behind both. */
  readonly diagnosis: string | null;
}

const mostReasons = 4;

/**
 * Every difference that a reader of the pain figures meets: reviews against each other on the same
 * measure, a review against its own other figures, and ours against the mean differences.
 */
export function reviewDifferences(
  file: ReviewsFile,
  own: PooledHere | null,
): readonly ReviewDifference[] {
  const sides = painSides(file);
  const nameOf = namesOfRecords(file);
  return [
    ...[...betweenReviews(sides), ...withinReviews(sides)].map((pair) =>
      differenceOf(pair, nameOf),
    ),
    ...(own ? againstOwn(file, sides, own) : []),
  ];
}

/** What the reviews of a file and the trials of its matrix are called. */
export function namesOfRecords({ reviews, matrix }: ReviewsFile): (id: string) => string {
  const names = new Map([...matrix.trials, ...reviews].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
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

function differenceOf(pair: Pair, nameOf: (id: string) => string): ReviewDifference {
  const [a, b] = pair;
  return {
    key: `${a.estimate.key} ${b.estimate.key}`,
    ends: pair,
    reasons: reasonsBetween(pair, nameOf).slice(0, mostReasons),
    diagnosis: a.estimate.diagnosis ?? b.estimate.diagnosis,
  };
}

/** Ours against the reviews' mean differences. */
function againstOwn(
  { matrix }: ReviewsFile,
  sides: readonly EstimateSide[],
  own: PooledHere,
): readonly ReviewDifference[] {
  return sides
    .filter((side) => isMain(side) && side.estimate.measure === 'mean-difference')
    .map((side) => ({
      key: `own ${side.estimate.key}`,
      ends: [side, own],
      reasons: reasonsAgainstOwn(side, matrix, own),
      diagnosis: own.diagnosis,
    }));
}
