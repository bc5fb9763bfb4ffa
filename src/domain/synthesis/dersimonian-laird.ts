import type { PoolingSet } from './pooling-set';
import type { Tau2Estimate } from './tau2-estimate';
import { type WeightedMoments, weightedMoments } from './weighted-moments';

/** max(0, (Q − (k − 1)) / trace P) at tau² = 0 (DerSimonian & Laird 1986). Needs two studies. */
export function derSimonianLaird(set: PoolingSet, scratch: WeightedMoments): Tau2Estimate {
  const { q, traceP } = weightedMoments(set, 0, scratch);
  return { tau2: Math.max(0, (q - (set.size - 1)) / traceP), converged: true };
}
