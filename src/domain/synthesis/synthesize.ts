import { type EggerTest, eggerTest } from './egger-test';
import { type Heterogeneity, heterogeneity } from './heterogeneity';
import type { Interval } from './interval';
import { leaveOneOut, type OmittedStudy } from './leave-one-out';
import type { Method } from './method';
import type { Note } from './note';
import { notesOnAnswer } from './notes-on-answer';
import { type PooledEffect, pooledEffect } from './pooled-effect';
import { poolingSet } from './pooling-set';
import { predictionInterval } from './prediction-interval';
import { qProfileInterval } from './q-profile-interval';
import {
  criticalValue,
  type ReferenceDistribution,
  referenceOf,
  twoSidedP,
} from './reference-distribution';
import { weightsPercent } from './study-weights';
import type { Effect } from './study-input';
import { tau2OfModel } from './tau2-of-model';
import { type Determined, undetermined } from './undetermined';
import { emptyMoments } from './weighted-moments';

/** A pooled study: its effect on the pooled scale and its share of the answer. */
export interface WeightedStudy extends Effect {
  readonly weightPercent: number;
}

/** The answer of a meta-analysis, on the pooled scale (logarithms for RR and OR). */
export interface Synthesis extends PooledEffect, Heterogeneity {
  readonly method: Method;
  readonly k: number;
  /** What the interval, the P value and the prediction interval refer to. */
  readonly reference: ReferenceDistribution;
  readonly pValue: Determined<number>;
  readonly prediction: Determined<Interval>;
  readonly tau2: number;
  readonly tau2Interval: Determined<Interval>;
  /** False when tau² is only where the search stopped. */
  readonly converged: boolean;
  /** In the order given. */
  readonly studies: readonly WeightedStudy[];
  readonly leaveOneOut: Determined<readonly OmittedStudy[]>;
  readonly egger: Determined<EggerTest>;
  readonly notes: readonly Note[];
}

/** Parts that can be skipped when they are not wanted. */
export interface SynthesisOptions {
  /** Refits without each study (default true). */
  readonly leaveOneOut?: boolean;
}

/**
 * Pools effects with metafor 3.8-1's answers: rma(yi, vi, method, test), predict(), confint(),
 * leave1out(), regtest(model = "lm", predictor = "sei"); Paule-Mandel as with control = list(tol = 1e-12).
 * Effects need finite yi and positive vi; no figure of the answer is ever NaN or infinite.
 */
export function synthesize(
  effects: readonly Effect[],
  method: Method,
  options: SynthesisOptions = {},
): Determined<Synthesis> {
  if (effects.length === 0) return undetermined('no-studies');
  const set = poolingSet(effects);
  const k = set.size;
  const scratch = emptyMoments();
  const estimate = tau2OfModel(set, method.model, scratch);
  const { tau2, converged } = estimate;
  const reference = referenceOf(method, k);
  const critical = criticalValue(reference, method.level);
  const pooled = pooledEffect(set, tau2, method.ci, critical, scratch);
  const tau2Interval = qProfileInterval(set, method, scratch);
  const weights = weightsPercent(set, tau2);
  const ids = effects.map((effect) => effect.id);
  return {
    method,
    k,
    ...pooled,
    reference,
    pValue: pooledPValue(pooled, reference),
    prediction: predictionInterval(pooled, tau2, method.model, critical),
    tau2,
    tau2Interval,
    ...heterogeneity(set, method.model, tau2, scratch),
    converged,
    studies: effects.map(({ id, yi, vi }, index) => ({
      id,
      yi,
      vi,
      weightPercent: weights[index] ?? 0,
    })),
    leaveOneOut:
      options.leaveOneOut === false
        ? undetermined('not-asked')
        : leaveOneOut(set, ids, method, { tau2, interval: pooled.interval }),
    egger: eggerTest(set),
    notes: notesOnAnswer(set, method, estimate, pooled.se, tau2Interval),
  };
}

function pooledPValue(pooled: PooledEffect, reference: ReferenceDistribution): Determined<number> {
  if (pooled.se === 0) return pooled.estimate === 0 ? undetermined('zero-over-zero') : 0;
  return twoSidedP(reference, pooled.estimate / pooled.se);
}
