import { createCodec, type Codec } from '../codec';
import type { ConditionView } from '../condition-codec';
import { evidenceFields } from '../evidence-codec';
import { knownField } from '../fields/known-field';
import { pagePaths } from '../page-paths';
import { withQuery } from '../query-string';

/** The page on reviews: the conditions it is narrowed to, and the two reviews set side by side. */
export interface ReviewsAddress extends ConditionView {
  /** Ids of reviews; null leaves the choice to the page. */
  readonly first: string | null;
  readonly second: string | null;
}

/** Of the codes known, `studyIds` are to be those of reviews. */
export const reviewsCodec: Codec<ReviewsAddress> = createCodec<ReviewsAddress>({
  condition: evidenceFields.condition,
  first: knownField((known) => known.studyIds),
  second: knownField((known) => known.studyIds),
});

/** The page on reviews with two of them side by side. */
export function reviewsHref(view: Partial<ReviewsAddress>): string {
  return withQuery(pagePaths.reviews, reviewsCodec.encode({ ...reviewsCodec.defaults, ...view }));
}
