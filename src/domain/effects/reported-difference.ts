import { designs } from '../vocabulary/filters/designs';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';

/** True when the same people were measured under both conditions. */
export function isCrossover(study: Pick<Study, 'design'>): boolean {
  return designs[study.design].layout === 'crossover';
}

/**
 * Factor that turns the printed estimate into LDN minus comparator on the outcome's own scale: from
 * the printed sign convention, else from the side it is said to favour. Null when neither is known.
 */
export function ldnMinusComparator(outcome: Outcome): 1 | -1 | null {
  const effect = known(outcome.effect);
  if (effect?.estimateDirection)
    return effect.estimateDirection === 'LDN-minus-comparator' ? 1 : -1;
  const estimate = known(effect?.estimate);
  const lowerIsBetter = known(outcome.lowerIsBetter);
  if (estimate === undefined || estimate === 0 || lowerIsBetter === undefined) return null;
  if (effect?.favours !== 'LDN' && effect?.favours !== 'comparator') return null;
  const lower = (effect.favours === 'LDN') === lowerIsBetter;
  return estimate < 0 === lower ? 1 : -1;
}
