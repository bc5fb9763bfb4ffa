import { known } from '../missing/missing';
import { likenessOf, type Likeness } from './likeness';
import type { ReviewEstimate } from './review-estimates';
import type { ReviewRecord } from './reviews-file';

/** The trials behind a figure of a review, or behind a review without one, as far as they are named. */
export interface TrialsOfReview {
  /** How many; null where that is not stated. */
  readonly count: number | null;
  /** Ids of those that are named. */
  readonly named: readonly string[];
  /** True where these are all: what is not among them was not taken in. */
  readonly complete: boolean;
}

export function trialsOfReview(
  { namedTrials, included }: Pick<ReviewRecord, 'namedTrials' | 'included'>,
  estimate: Pick<ReviewEstimate, 'trials' | 'studiesPooled'> | null,
): TrialsOfReview {
  const pooled = known(estimate?.trials);
  if (pooled) return { count: pooled.length, named: pooled, complete: true };
  const stated = estimate ? known(estimate.studiesPooled) : known(included)?.count;
  return {
    count: stated ?? null,
    named: namedTrials,
    complete: namedTrials.length > 0 && stated === namedTrials.length,
  };
}

type Two<T> = readonly [T, T];

/** Ids that one names and the other, which names all of its own, does not hold; first, then second. */
export function trialsOfOneOnly([a, b]: Two<TrialsOfReview>): Two<readonly string[]> {
  const lackedBy = (all: TrialsOfReview, { named }: TrialsOfReview) =>
    all.complete ? named.filter((id) => !all.named.includes(id)) : [];
  return [lackedBy(b, a), lackedBy(a, b)];
}

/** As many are no proof that they are the same. */
export function likenessOfTrials(trials: Two<TrialsOfReview>): Likeness {
  if (trialsOfOneOnly(trials).some((ids) => ids.length > 0)) return 'differs';
  const [a, b] = trials;
  if (likenessOf(a.count, b.count) === 'differs') return 'differs';
  return a.complete && b.complete ? 'same' : 'not-known';
}
