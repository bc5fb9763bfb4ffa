import {
  bayesianModel,
  bayesianSynthesis,
  type BayesianSynthesis,
} from '../../synthesis/bayes/bayesian-synthesis';
import type { Heterogeneity } from '../../synthesis/heterogeneity';
import type { Interval } from '../../synthesis/interval';
import type { Method } from '../../synthesis/method';
import type { Effect } from '../../synthesis/study-input';
import { synthesize, type Synthesis } from '../../synthesis/synthesize';
import { shownPrediction } from '../../synthesis/prediction-interval';
import { isDetermined, type Determined } from '../../synthesis/undetermined';
import type { PoolingMethod } from './method-choice';

/** An answer by one of the models without a prior. Without leave-one-out. */
export interface FrequentistPool extends Synthesis {
  readonly kind: 'frequentist';
  /** The Wald interval of the same pool, to show what the choice of interval does. */
  readonly wald: Interval;
}

/** A posterior; its heterogeneity (Q, I²) and small-study test are those of the same studies by REML. */
export interface BayesianPool extends BayesianSynthesis, Heterogeneity, Pick<Synthesis, 'egger'> {
  readonly kind: 'bayesian';
  /** The posterior median: with as much below it as above, it stands in the central interval. */
  readonly estimate: number;
}

/** What studies were pooled to: `estimate` and `interval` on the pooled scale, `k`, weights, prediction. */
export type PooledAnswer = FrequentistPool | BayesianPool;

/** Pools effects by any model; null where there are none. */
export function poolEffects(
  effects: readonly Effect[],
  method: PoolingMethod,
): PooledAnswer | null {
  if (method.model === bayesianModel) {
    const posterior = bayesianSynthesis(effects, method);
    const classical = synthesized(effects, { model: 'REML', ci: 'HKSJ', level: method.level });
    if (!isDetermined(posterior) || classical === null) return null;
    const { q, qDf, qPValue, i2, h2, egger } = classical;
    return {
      ...posterior,
      q,
      qDf,
      qPValue,
      i2,
      h2,
      egger,
      kind: 'bayesian',
      estimate: posterior.median,
    };
  }
  const [synthesis, wald] = [
    synthesized(effects, method),
    synthesized(effects, { ...method, ci: 'wald' }),
  ];
  return synthesis && wald ? { ...synthesis, kind: 'frequentist', wald: wald.interval } : null;
}

/** The prediction interval that may be shown: of a posterior always, of other models from three studies on. */
export function predictionOf(answer: PooledAnswer): Determined<Interval> {
  return answer.kind === 'bayesian' ? answer.prediction : shownPrediction(answer);
}

function synthesized(effects: readonly Effect[], method: Method): Synthesis | null {
  const answer = synthesize(effects, method, { leaveOneOut: false });
  return isDetermined(answer) ? answer : null;
}
