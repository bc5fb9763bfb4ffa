import { findRoot } from '../../statistics/find-root';
import type { Interval } from '../interval';
import { tailOutside } from '../method';
import { type PoolingSet, poolingSet } from '../pooling-set';
import type { Effect } from '../study-input';
import type { WeightedStudy } from '../synthesize';
import { type Determined, isDetermined, undetermined } from '../undetermined';
import { mixtureCdf, mixtureMoments, mixtureQuantile } from './normal-mixture';
import { type TauPosterior, tauPosterior } from './tau-posterior';
import type { TauPrior } from './tau-prior';

/** The name of this model among the others. */
export const bayesianModel = 'BAYES';

/** What a reader chooses: the prior of the heterogeneity, and the level of intervals in percent. */
export interface BayesianMethod {
  readonly model: typeof bayesianModel;
  readonly tauPrior: TauPrior;
  readonly level: number;
}

/** The posterior of a random-effects meta-analysis, on the pooled scale (logarithms for RR and OR). */
export interface BayesianSynthesis {
  readonly method: BayesianMethod;
  readonly k: number;
  /** Mean, standard deviation and median of the mean effect. */
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  /** Central interval of the mean effect: as much lies below it as above. */
  readonly interval: Interval;
  /** Central interval of the effect in a new study. */
  readonly prediction: Interval;
  readonly probabilityBelowZero: number;
  readonly tauMedian: number;
  readonly tauInterval: Interval;
  /** In the order given; weights are means over the posterior of tau (Röver & Friede 2021). */
  readonly studies: readonly WeightedStudy[];
}

/** The answer without one study. */
export interface BayesianOmission {
  readonly id: string;
  readonly median: number;
  readonly interval: Interval;
  readonly tauMedian: number;
}

/** Each refit is a whole quadrature: beyond so many studies leaving each out takes too long. */
export const mostOmitted = 100;

/** Refits without each study in turn, from three studies on and up to `mostOmitted`. */
export function bayesianLeaveOneOut(
  effects: readonly Effect[],
  method: BayesianMethod,
): Determined<readonly BayesianOmission[]> {
  if (effects.length < 3) return undetermined('under-three-studies');
  if (effects.length > mostOmitted) return undetermined('too-many-studies');
  return effects.flatMap(({ id }, at) => {
    const rest = bayesianSynthesis(
      effects.filter((_, index) => index !== at),
      method,
    );
    if (!isDetermined(rest)) return [];
    return [{ id, median: rest.median, interval: rest.interval, tauMedian: rest.tauMedian }];
  });
}

/** Nodes of less than this share together do not reach the twelfth digit. */
const leastShare = 1e-16;

/**
 * Normal-normal random effects with a flat prior on the mean effect and a half-normal one on tau
 * (Röver 2020, J Stat Softw 93(6)). Effects need finite yi and positive vi. Agrees with the answers
 * in fixtures/synthesis/bayes to 1e-6.
 */
export function bayesianSynthesis(
  effects: readonly Effect[],
  method: BayesianMethod,
): Determined<BayesianSynthesis> {
  if (effects.length === 0) return undetermined('no-studies');
  const set = poolingSet(effects);
  const posterior = tauPosterior(set, method.tauPrior);
  const parts = posterior.nodes.filter(({ share }) => share > leastShare);
  const predicted = parts.map((part) => ({ ...part, variance: part.variance + part.tau ** 2 }));
  const tail = tailOutside(method.level);
  const moments = mixtureMoments(parts);
  const quantile = (p: number) => set.origin + mixtureQuantile(parts, p);
  const weights = meanWeights(set, parts);
  return {
    method,
    k: set.size,
    mean: set.origin + moments.mean,
    sd: moments.sd,
    median: quantile(0.5),
    interval: { low: quantile(tail), high: quantile(1 - tail) },
    prediction: {
      low: set.origin + mixtureQuantile(predicted, tail),
      high: set.origin + mixtureQuantile(predicted, 1 - tail),
    },
    probabilityBelowZero: mixtureCdf(parts, -set.origin),
    tauMedian: tauQuantile(posterior, 0.5),
    tauInterval: { low: tauQuantile(posterior, tail), high: tauQuantile(posterior, 1 - tail) },
    studies: effects.map(({ id, yi, vi }, index) => {
      return { id, yi, vi, weightPercent: 100 * (weights[set.order.indexOf(index)] ?? 0) };
    }),
  };
}

/** Share of each study in the mean effect, in the order of the set. */
function meanWeights(set: PoolingSet, parts: TauPosterior['nodes']): readonly number[] {
  return Array.from(set.v, (v) =>
    parts.reduce((sum, { tau, variance, share }) => sum + (share * variance) / (v + tau * tau), 0),
  );
}

/** The tau with P(tau ≤ x) = p. */
function tauQuantile({ cdf, lowest, highest }: TauPosterior, p: number): number {
  const search = findRoot((log) => cdf(Math.exp(log)) - p, {
    low: Math.log(lowest),
    high: Math.log(highest),
    tolerance: 1e-13,
    mostSteps: 200,
  });
  return search.found ? Math.exp(search.root) : lowest;
}
