import type { EffectSize, TwoByTwo } from './study-input';
import { cellsOf } from './two-by-two-cells';

/** Log odds ratio, arm 1 over arm 2 (metafor escalc "OR"; Woolf 1955). */
export function logOddsRatio(study: TwoByTwo): EffectSize {
  const { events1, others1, events2, others2 } = cellsOf(study);
  return {
    yi: Math.log(events1 / others1) - Math.log(events2 / others2),
    vi: 1 / events1 + 1 / others1 + 1 / events2 + 1 / others2,
  };
}
