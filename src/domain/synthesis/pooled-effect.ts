import type { Interval } from './interval';
import type { CiMethod } from './method';
import type { PoolingSet } from './pooling-set';
import { type WeightedMoments, weightedMoments } from './weighted-moments';

/** The inverse-variance weighted mean with its standard error and interval. */
export interface PooledEffect {
  readonly estimate: number;
  readonly se: number;
  readonly interval: Interval;
}

/** metafor takes a weighted residual sum of squares up to this for zero. */
const noResidual = Number.EPSILON;

/**
 * Pools at a given tau². Wald: se² = 1/Σw. Hartung-Knapp: that times Σ w r² / (k − 1), without the
 * "at least 1" variant (Hartung & Knapp 2001; Sidik & Jonkman 2002; metafor test = "knha").
 * `critical` is the distance to the interval's ends in standard errors.
 * With one study the Wald standard error is used whatever `ci` says, as metafor does.
 */
export function pooledEffect(
  set: PoolingSet,
  tau2: number,
  ci: CiMethod,
  critical: number,
  scratch: WeightedMoments,
): PooledEffect {
  const { weightSum, mean, q } = weightedMoments(set, tau2, scratch);
  const estimate = set.origin + mean;
  let variance = 1 / weightSum;
  if (ci === 'HKSJ' && set.size > 1) variance *= q <= noResidual ? 0 : q / (set.size - 1);
  const se = Math.sqrt(variance);
  const reach = critical * se;
  return { estimate, se, interval: { low: estimate - reach, high: estimate + reach } };
}
