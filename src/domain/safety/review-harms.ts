import { isMissing, known } from '../missing/missing';
import type { Check } from '../schema/source';
import type { Harm } from '../schema/harms';
import type { Study } from '../schema/study';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';

/** What a review says of harms in words, and what must be known about it. */
export interface ReviewHarms {
  readonly reviewId: string;
  readonly reviewName: string;
  readonly year: number | null;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly statements: readonly {
    readonly text: string;
    readonly source: Harm['source'] | null;
    readonly check: Check | null;
  }[];
  /** True for a review of naltrexone at all doses. */
  readonly allDoses: boolean;
}

/** A review's own words on serious events, stopping and tolerability; empty when it has none. */
export function harmStatements(review: Study): readonly ReviewHarms[] {
  const { serious, stopped, note } = review.harms;
  const statements = [
    ...[serious, stopped].flatMap((summary) =>
      isMissing(summary)
        ? []
        : [{ text: summary.statement, source: summary.source, check: summary.check }],
    ),
    ...(note === undefined ? [] : [{ text: note, source: null, check: null }]),
  ];
  const { id, name, citation, cautions } = review;
  const allDoses = cautions.some(({ kind }) => kind === 'all-doses');
  if (statements.length === 0 && review.harms.events.length === 0 && !allDoses) return [];
  return [
    {
      reviewId: id,
      reviewName: name,
      year: known(citation.year) ?? null,
      conditionGroups: review.conditionGroups,
      statements,
      allDoses,
    },
  ];
}
