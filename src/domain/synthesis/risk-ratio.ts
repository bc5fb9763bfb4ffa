import type { EffectSize, TwoByTwo } from './study-input';
import { cellsOf } from './two-by-two-cells';

/** Log risk ratio, arm 1 over arm 2 (metafor escalc "RR"; Cochrane Handbook 6.4.1.1). */
export function logRiskRatio(study: TwoByTwo): EffectSize {
  const { events1, others1, events2, others2 } = cellsOf(study);
  const n1 = events1 + others1;
  const n2 = events2 + others2;
  return {
    yi: Math.log(events1 / n1) - Math.log(events2 / n2),
    // 1/events − 1/n, written without the subtraction.
    vi: others1 / (events1 * n1) + others2 / (events2 * n2),
  };
}
