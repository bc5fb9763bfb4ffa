import { seFromInterval } from '../../synthesis/derived-standard-error';
import { compareText } from '../../format/words';
import { painSides, type EstimateSide } from '../review-sides';
import type { ReviewsFile } from '../reviews-file';

/** The figure on pain by which a review is set against any other: its first, one with a comparison group if it has one. */
export function headlineSides(file: ReviewsFile): ReadonlyMap<string, EstimateSide> {
  const headlines = new Map<string, EstimateSide>();
  for (const side of painSides(file)) {
    const { sensitivity, kind } = side.estimate;
    const before = headlines.get(side.review.id);
    const better = before?.estimate.kind === 'before-after' && kind === 'controlled';
    if (!sensitivity && (!before || better)) headlines.set(side.review.id, side);
  }
  return headlines;
}

/**
 * How clearly a figure favours LDN: its distance from no difference in standard errors, negative on the
 * side of LDN, so that figures in points and in standard deviations can be ranked. Null for a figure
 * without a comparison group, or one whose better side is not stated.
 */
export function clearnessOf({ estimate: figure }: EstimateSide): number | null {
  const { estimate, low, high, levelPercent, sign, kind } = figure;
  if (kind !== 'controlled' || sign === null) return null;
  const derived = seFromInterval({ low, high }, levelPercent, 'normal', 'difference');
  return derived.derived ? (sign * estimate) / derived.se : null;
}

/**
 * Ids of the two reviews that differ most on pain: the one whose figure favours LDN most clearly and the
 * one whose does least. Null with fewer than two such figures.
 */
export function mostDifferent(file: ReviewsFile): readonly [string, string] | null {
  const ranked = rankedReviews(file);
  const [first, last] = [ranked[0], ranked.at(-1)];
  return first && last && first !== last ? [first.id, last.id] : null;
}

/** Id of the review that differs most from a given one on pain; null where either has no such figure. */
export function mostDifferentFrom(file: ReviewsFile, id: string): string | null {
  const ranked = rankedReviews(file);
  const given = ranked.find((review) => review.id === id);
  if (!given) return null;
  const [furthest] = ranked
    .filter((review) => review !== given)
    .toSorted((a, b) => Math.abs(b.clear - given.clear) - Math.abs(a.clear - given.clear));
  return furthest?.id ?? null;
}

/** Reviews with a controlled figure on pain, the one that favours LDN most clearly first. */
function rankedReviews(file: ReviewsFile) {
  return [...headlineSides(file)]
    .flatMap(([id, side]) => {
      const clear = clearnessOf(side);
      return clear === null ? [] : [{ id, clear }];
    })
    .toSorted((a, b) => a.clear - b.clear || compareText(a.id, b.id));
}
