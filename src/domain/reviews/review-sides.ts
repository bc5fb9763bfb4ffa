import { formatEstimate } from '../format/interval';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { ReviewEstimate } from './review-estimates';
import type { ReviewRecord, ReviewsFile } from './reviews-file';

/** A pooled figure with the review that printed it. */
export interface EstimateSide {
  readonly review: ReviewRecord;
  readonly estimate: ReviewEstimate;
}

/** Pooled figures on pain with their reviews, in the order of the file. */
export function painSides({ reviews, estimates }: ReviewsFile): readonly EstimateSide[] {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  return estimates.flatMap((estimate) => {
    const review = byId.get(estimate.reviewId);
    return review && estimate.subject === 'pain' ? [{ review, estimate }] : [];
  });
}

/** True for the figure by which a review is compared with others: placebo, one diagnosis, all its trials. */
export function isMain({ estimate }: EstimateSide): boolean {
  return (
    estimate.kind === 'controlled' &&
    estimate.comparator === 'placebo' &&
    estimate.diagnosis !== null &&
    !estimate.sensitivity
  );
}

/** Whom a figure is about: the diagnosis, or the condition of its review in the review's own words. */
export function subjectText({ review, estimate }: EstimateSide): string {
  return estimate.diagnosis?.replaceAll('-', ' ') ?? review.condition;
}

/** "−0.86 [−1.20, −0.51]". */
export function sideFigureText({
  estimate,
  low,
  high,
}: Pick<ReviewEstimate, 'estimate' | 'low' | 'high'>): string {
  return formatEstimate(estimate, { low, high });
}

/** The comparator as it stands after "v". */
export function comparatorText({ comparator }: Pick<ReviewEstimate, 'comparator'>): string {
  return comparator === 'active' ? 'active drugs' : comparator;
}

/** "mean difference v placebo", "before-after effect size". */
export function measureText(estimate: ReviewEstimate): string {
  const { label } = effectMeasures[estimate.measure];
  return estimate.kind === 'before-after' ? label : `${label} v\u00a0${comparatorText(estimate)}`;
}
