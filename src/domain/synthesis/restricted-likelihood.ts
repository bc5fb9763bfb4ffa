import type { PoolingSet } from './pooling-set';
import type { WeightedMoments } from './weighted-moments';

/** Σ ln(v + tau²), one logarithm per run of factors instead of one per study. */
function sumOfLogs(set: PoolingSet, tau2: number): number {
  const { size, v } = set;
  let sum = 0;
  let product = 1;
  for (let i = 0; i < size; i++) {
    product *= (v[i] as number) + tau2;
    if (product > 1e150 || product < 1e-150) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}

/**
 * Restricted log-likelihood at tau², up to a constant: −½ (Σ ln(v + tau²) + ln Σ w + Q).
 * `moments` must be those at the same tau² (Viechtbauer 2005, equation 13).
 */
export function restrictedLogLikelihood(
  set: PoolingSet,
  tau2: number,
  moments: WeightedMoments,
): number {
  return -0.5 * (sumOfLogs(set, tau2) + Math.log(moments.weightSum) + moments.q);
}
