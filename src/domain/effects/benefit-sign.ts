import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';

/**
 * Factor that turns the printed estimate (difference, or log of a ratio) into benefit coordinates,
 * where negative favours LDN. Decided once, from the printed sign convention and `lowerIsBetter`;
 * where the convention is not printed, from the side the source says it favours. Null when neither
 * is known: such a figure is not drawn on the null line.
 */
export function benefitSign(outcome: Pick<Outcome, 'effect' | 'lowerIsBetter'>): 1 | -1 | null {
  const effect = known(outcome.effect);
  if (!effect) return null;
  const lowerIsBetter = known(outcome.lowerIsBetter);
  if (effect.estimateDirection && lowerIsBetter !== undefined) {
    const ldnMinusComparator = effect.estimateDirection === 'LDN-minus-comparator';
    return ldnMinusComparator === lowerIsBetter ? 1 : -1;
  }
  const estimate = known(effect.estimate);
  if (estimate === undefined) return null;
  const ratio = isRatio(effect.measure);
  if (ratio && lowerIsBetter !== undefined) return lowerIsBetter ? 1 : -1;
  const side = ratio ? Math.log(estimate) : estimate;
  if (side === 0 || (effect.favours !== 'LDN' && effect.favours !== 'comparator')) return null;
  return side < 0 === (effect.favours === 'LDN') ? 1 : -1;
}

export function isRatio(measure: string): boolean {
  return (
    measure === 'risk-ratio' || measure === 'incidence-rate-ratio' || measure === 'hazard-ratio'
  );
}
