import { findRoot } from '../statistics/find-root';
import { medianAbsoluteDeviation } from './median-absolute-deviation';
import type { PoolingSet } from './pooling-set';
import { tau2WhereQEquals } from './q-equation';
import type { Tau2Estimate } from './tau2-estimate';
import { generalizedQ, type WeightedMoments } from './weighted-moments';

/** metafor's control$tol for uniroot(), eps^¼: an absolute tolerance on tau². */
const METAFOR_TOLERANCE = 0.0001220703125;
const METAFOR_MOST_STEPS = 100;
/** Below this tau² (a between-study SD of 0.0001) that tolerance is thousands of times the answer. */
const METAFOR_CANNOT_RESOLVE = 1e-8;

/** Upper end of metafor's search, max(100, 10 mad(y)²). */
function metaforUpperEnd(set: PoolingSet): number {
  let low = 0;
  let high = 0;
  for (let i = 0; i < set.size; i++) {
    low = Math.min(low, set.y[i] as number);
    high = Math.max(high, set.y[i] as number);
  }
  // No deviation exceeds the range: usually that settles it without sorting.
  if (10 * (1.4826 * (high - low)) ** 2 <= 100) return 100;
  return Math.max(100, 10 * medianAbsoluteDeviation(set.y) ** 2);
}

/**
 * Paule-Mandel estimate of tau²: Q(tau²) = k − 1, or 0 when Q(0) is below (Paule & Mandel 1982).
 * Needs two studies.
 *
 * metafor 3.8-1 solves this with uniroot() to an absolute 0.00012, which leaves percents of error on
 * scales where tau² is small (risk differences). Its number is what readers can check, so its search
 * is followed step by step; pauleMandelExact() says what it misses. Only where metafor cannot resolve
 * tau² at all, or stops with an error because tau² is beyond its search, is the exact solution used.
 */
export function pauleMandel(set: PoolingSet, scratch: WeightedMoments): Tau2Estimate {
  const target = set.size - 1;
  const excess = (tau2: number) => generalizedQ(set, tau2) - target;
  if (excess(0) < 0) return { tau2: 0, converged: true };
  const high = metaforUpperEnd(set);
  if (excess(METAFOR_CANNOT_RESOLVE) > 0 && excess(high) <= 0) {
    const search = findRoot(excess, {
      low: 0,
      high,
      tolerance: METAFOR_TOLERANCE,
      mostSteps: METAFOR_MOST_STEPS,
    });
    if (search.found) return { tau2: search.root, converged: true };
  }
  const tau2 = pauleMandelExact(set, scratch);
  return { tau2, converged: true, note: 'paule-mandel-exact' };
}

/** The Paule-Mandel equation solved to machine precision. */
export function pauleMandelExact(set: PoolingSet, scratch: WeightedMoments): number {
  return tau2WhereQEquals(set, set.size - 1, scratch);
}
