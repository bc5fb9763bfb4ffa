import { known } from '../missing/missing';
import type { Study } from '../schema/study';

/** Ids of the studies that a review's record names as taken in. */
export function namedTrials(review: Study): readonly string[] {
  const included = review.relatedReports.flatMap(({ relation, id }) =>
    relation === 'includes' && id !== undefined ? [id] : [],
  );
  return [...new Set([...included, ...review.pooled.flatMap(({ trials }) => known(trials) ?? [])])];
}
