import type { PoolingSet } from './pooling-set';
import { type WeightedMoments, weightedMoments } from './weighted-moments';

/**
 * The tau² ≥ 0 at which the generalised Q statistic equals `target` > 0; 0 when Q(0) is already below.
 *
 * Q falls with tau² and 1/Q is concave in it (Cauchy-Schwarz on y'Py, y'PPy, y'PPPy), so Newton's
 * method on 1/Q from 0 climbs to the root without ever passing it; it needs no bracket and ends at
 * machine precision. Equation: Paule & Mandel 1982; Viechtbauer 2007 for the Q-profile interval.
 */
export function tau2WhereQEquals(
  set: PoolingSet,
  target: number,
  scratch: WeightedMoments,
): number {
  let tau2 = 0;
  for (let n = 0; n < 1000; n++) {
    const { q, yPPy } = weightedMoments(set, tau2, scratch);
    if (!(q > target)) break;
    const step = (q * (q - target)) / (target * yPPy);
    const next = tau2 + step;
    if (!(next > tau2) || !Number.isFinite(next)) break;
    tau2 = next;
    if (step <= 4e-16 * tau2) break;
  }
  return tau2;
}
