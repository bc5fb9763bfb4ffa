import { belongsToConditions } from '../answer/belongs-to-scope';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import type { ReviewsFile } from './reviews-file';

/**
 * The reviews of some conditions (all when none is named), their figures, and the trials of those
 * conditions. Our own pool stays only where its trials do.
 */
export function selectReviews(
  file: ReviewsFile,
  conditions: readonly ConditionGroup[],
): ReviewsFile {
  if (conditions.length === 0) return file;
  const belongs = ({ conditionGroups }: { readonly conditionGroups: readonly ConditionGroup[] }) =>
    belongsToConditions(conditionGroups, conditions);
  const reviews = file.reviews.filter(belongs);
  const ids = new Set(reviews.map(({ id }) => id));
  const { trials, rows } = file.matrix;
  const kept = trials.map(belongs);
  const shown = new Set(trials.filter(belongs).map(({ id }) => id));
  const pools = file.poolable.rows.every(({ studyId, result }) => !result.ok || shown.has(studyId));
  return {
    ...file,
    reviews,
    estimates: file.estimates.filter(({ reviewId }) => ids.has(reviewId)),
    matrix: {
      trials: trials.filter((_, i) => kept[i]),
      rows: rows
        .filter(({ reviewId }) => ids.has(reviewId))
        .map(({ reviewId, cells }) => ({ reviewId, cells: cells.filter((_, i) => kept[i]) })),
    },
    guidance: file.guidance.filter((entry) => entry.conditionGroups.length === 0 || belongs(entry)),
    poolable: pools ? file.poolable : { ...file.poolable, rows: [], withoutRow: [] },
  };
}
