import type { EffectSize, TwoByTwo } from './study-input';
import { cellsOf } from './two-by-two-cells';

/**
 * Risk difference, arm 1 minus arm 2 (metafor escalc "RD", vtype "LS").
 * As in metafor the zero-cell rule applies to estimate and variance alike.
 */
export function riskDifference(study: TwoByTwo): EffectSize {
  const { events1, others1, events2, others2 } = cellsOf(study);
  const n1 = events1 + others1;
  const n2 = events2 + others2;
  return {
    yi: events1 / n1 - events2 / n2,
    vi: ((events1 / n1) * (others1 / n1)) / n1 + ((events2 / n2) * (others2 / n2)) / n2,
  };
}
