import { chiSquaredUpperTail } from '../statistics/chi-squared';
import type { Model } from './method';
import type { PoolingSet } from './pooling-set';
import { type WeightedMoments, weightedMoments } from './weighted-moments';

/** How much the studies differ beyond chance. */
export interface Heterogeneity {
  /** Cochran's Q, with common-effect weights whatever the model. */
  readonly q: number;
  readonly qDf: number;
  readonly qPValue: number;
  /** Percent of the variation that is between studies. */
  readonly i2: number;
  /** Total over within-study variance. */
  readonly h2: number;
}

/**
 * Q (Cochran 1954) and I², H² as metafor 3.8-1 reports them: from tau² against the "typical"
 * sampling variance (k − 1) / trace P of Higgins & Thompson (2002, equation 9) for random-effects
 * models, from Q itself for the common-effect model. One study: Q = 0 on 0 df, I² = 0, H² = 1.
 */
export function heterogeneity(
  set: PoolingSet,
  model: Model,
  tau2: number,
  scratch: WeightedMoments,
): Heterogeneity {
  const qDf = set.size - 1;
  if (qDf === 0) return { q: 0, qDf, qPValue: 1, i2: 0, h2: 1 };
  const { q, traceP } = weightedMoments(set, 0, scratch);
  const qPValue = chiSquaredUpperTail(q, qDf);
  if (model === 'FE') {
    const i2 = q > qDf ? (100 * (q - qDf)) / q : 0;
    return { q, qDf, qPValue, i2, h2: q / qDf };
  }
  const typicalVariance = qDf / traceP;
  return {
    q,
    qDf,
    qPValue,
    i2: (100 * tau2) / (typicalVariance + tau2),
    h2: tau2 / typicalVariance + 1,
  };
}
