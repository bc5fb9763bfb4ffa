import type { Interval } from './interval';
import type { Model } from './method';
import type { PooledEffect } from './pooled-effect';
import { type Determined, undetermined } from './undetermined';

/**
 * Range in which the effect of a new study is expected: estimate ± critical √(se² + tau²), with the
 * distribution and standard error of the chosen interval (metafor predict(); Riley 2011 with k − 1 df).
 * None for the common-effect model.
 */
export function predictionInterval(
  pooled: PooledEffect,
  tau2: number,
  model: Model,
  critical: number,
): Determined<Interval> {
  if (model === 'FE') return undetermined('common-effect');
  const reach = critical * Math.sqrt(pooled.se ** 2 + tau2);
  return { low: pooled.estimate - reach, high: pooled.estimate + reach };
}

/**
 * What may be drawn: the prediction interval from three studies on. Below, the numbers exist (metafor
 * gives them) but say nothing useful.
 */
export function shownPrediction(answer: {
  readonly k: number;
  readonly prediction: Determined<Interval>;
}): Determined<Interval> {
  return answer.k < 3 ? undetermined('under-three-studies') : answer.prediction;
}
