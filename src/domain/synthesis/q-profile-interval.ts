import { chiSquaredQuantile, chiSquaredUpperQuantile } from '../statistics/chi-squared';
import type { Interval } from './interval';
import { type Method, tailOutside } from './method';
import type { PoolingSet } from './pooling-set';
import { tau2WhereQEquals } from './q-equation';
import { type Determined, undetermined } from './undetermined';
import type { WeightedMoments } from './weighted-moments';

/**
 * Q-profile interval of tau²: the values at which the generalised Q lies between the chi-squared
 * quantiles of k − 1 df (Viechtbauer 2007; metafor confint type "QP").
 * Ends below zero are zero. Where metafor's default search would stop at a largest tau² (100, or ten
 * times the estimate) the end here is the solution itself. Not defined for FE or a single study.
 */
export function qProfileInterval(
  set: PoolingSet,
  method: Method,
  scratch: WeightedMoments,
): Determined<Interval> {
  if (method.model === 'FE') return undetermined('common-effect');
  if (set.size < 2) return undetermined('single-study');
  const df = set.size - 1;
  const tail = tailOutside(method.level);
  return {
    low: tau2WhereQEquals(set, chiSquaredUpperQuantile(tail, df), scratch),
    high: tau2WhereQEquals(set, chiSquaredQuantile(tail, df), scratch),
  };
}
