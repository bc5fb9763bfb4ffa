import { explains, reasonsBetween, type DifferenceReason } from '../difference-reasons';
import { namesOfRecords } from '../differences';
import { isMain, painSides, type EstimateSide } from '../review-sides';
import type { ReviewRecord, ReviewsFile } from '../reviews-file';
import { headlineSides, mostDifferent, mostDifferentFrom } from './most-different';

/** One of two things that are set side by side, first and second. */
export type Two<T> = readonly [T, T];

/** Two reviews side by side, and why their figures on pain differ. */
export interface ReviewPair {
  readonly reviews: Two<ReviewRecord>;
  /** Their figures on pain by which they are set against each other; null where none could be read. */
  readonly sides: Two<EstimateSide | null>;
  /** Everything that divides the two figures, or is to be known of them; empty without two of them. */
  readonly reasons: readonly DifferenceReason[];
  /** The part of `reasons` from which one figure can come out other than the other. */
  readonly explaining: readonly DifferenceReason[];
  /** Another figure of one of them that answers the question of the other; where there is one. */
  readonly likeForLike: EstimateSide | null;
}

/** Ids of the pair to show, and which of them the reader did not choose. */
export interface ChosenPair {
  readonly ids: Two<string>;
  readonly byRule: 'both' | 'first' | 'second' | null;
  /** False where no figure on pain could be ranked for it. */
  readonly ranked: boolean;
}

/**
 * The pair that a reader asks for, completed by the rule of `mostDifferent`; null where the file holds
 * fewer than two reviews. Ids are those of reviews of the file, and never the same.
 */
export function chosenPair(
  file: ReviewsFile,
  first: string | null,
  second: string | null,
): ChosenPair | null {
  if (first !== null && second !== null)
    return { ids: [first, second], byRule: null, ranked: false };
  const given = first ?? second;
  const most = mostDifferent(file);
  const two = most ?? twoFirst(file);
  if (two === null) return null;
  if (given === null) return { ids: two, byRule: 'both', ranked: most !== null };
  const furthest = mostDifferentFrom(file, given);
  const other = furthest ?? (two[0] === given ? two[1] : two[0]);
  const ranked = furthest !== null;
  return first === null
    ? { ids: [other, given], byRule: 'first', ranked }
    : { ids: [given, other], byRule: 'second', ranked };
}

function twoFirst({ reviews: [first, second] }: ReviewsFile): Two<string> | null {
  return first && second ? [first.id, second.id] : null;
}

/** Two reviews of a file side by side; null where it does not hold both. */
export function reviewPair(file: ReviewsFile, [first, second]: Two<string>): ReviewPair | null {
  const record = (id: string) => file.reviews.find((review) => review.id === id);
  const [a, b] = [record(first), record(second)];
  if (!a || !b) return null;
  const headlines = headlineSides(file);
  const [x, y] = [headlines.get(first) ?? null, headlines.get(second) ?? null];
  const reasons = x && y ? reasonsBetween([x, y], namesOfRecords(file)) : [];
  return {
    reviews: [a, b],
    sides: [x, y],
    reasons,
    explaining: reasons.filter(explains),
    likeForLike: x && y ? (likeFigure(file, x, y) ?? likeFigure(file, y, x)) : null,
  };
}

/** A figure of the review of `of` on the very question of `to`, where its headline answers another. */
function likeFigure(file: ReviewsFile, of: EstimateSide, to: EstimateSide): EstimateSide | null {
  const answers = ({ estimate }: EstimateSide) =>
    estimate.comparator === to.estimate.comparator &&
    estimate.diagnosis === to.estimate.diagnosis &&
    estimate.kind === to.estimate.kind;
  if (!isMain(to) || answers(of)) return null;
  const found = painSides(file).find(
    (side) => side.review.id === of.review.id && !side.estimate.sensitivity && answers(side),
  );
  return found ?? null;
}
