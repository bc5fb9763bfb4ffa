import { derSimonianLaird } from './dersimonian-laird';
import type { Model } from './method';
import { pauleMandel } from './paule-mandel';
import type { PoolingSet } from './pooling-set';
import { remlTau2 } from './reml';
import type { Tau2Estimate } from './tau2-estimate';
import type { WeightedMoments } from './weighted-moments';

/** tau² by the chosen model; 0 for the common-effect model and for a single study (as metafor). */
export function tau2OfModel(set: PoolingSet, model: Model, scratch: WeightedMoments): Tau2Estimate {
  if (set.size < 2) return { tau2: 0, converged: true };
  switch (model) {
    case 'REML':
      return remlTau2(set, scratch);
    case 'DL':
      return derSimonianLaird(set, scratch);
    case 'PM':
      return pauleMandel(set, scratch);
    case 'FE':
      return { tau2: 0, converged: true };
  }
}
