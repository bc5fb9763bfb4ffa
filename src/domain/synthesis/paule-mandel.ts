import type { PoolingSet } from './pooling-set';
import { tau2WhereQEquals } from './q-equation';
import type { Tau2Estimate } from './tau2-estimate';
import type { WeightedMoments } from './weighted-moments';

/**
 * Paule-Mandel estimate of tau²: Q(tau²) = k − 1, or 0 when Q(0) is below (Paule & Mandel 1982).
 * Solved until Q is within 1e-10 of k − 1, relative to k − 1, on every scale. Needs two studies.
 *
 * metafor 3.8-1 stops its search within an absolute 0.00012 of tau² unless told otherwise, which leaves
 * percents of error where tau² is small (risk differences): its default answer is not this one.
 */
export function pauleMandel(set: PoolingSet, scratch: WeightedMoments): Tau2Estimate {
  return { tau2: tau2WhereQEquals(set, set.size - 1, scratch), converged: true };
}
