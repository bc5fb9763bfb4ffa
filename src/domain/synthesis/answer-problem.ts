import {
  bayesianLeaveOneOut,
  type BayesianMethod,
  bayesianModel,
  type BayesianOmission,
  type BayesianSynthesis,
  bayesianSynthesis,
} from './bayes/bayesian-synthesis';
import { effectsOfStudies, leftOutText, type LeftOut } from './effects-of-studies';
import type { Method } from './method';
import type { Problem } from './parse-problem';
import { fault, type ProblemFault } from './problem-fault';
import type { Effect } from './study-input';
import { type Synthesis, type SynthesisOptions, synthesize } from './synthesize';
import { type Determined, isDetermined } from './undetermined';

/** The answer to a problem, with the studies that could not take part. */
export interface ProblemAnswer {
  readonly ok: true;
  readonly synthesis: Synthesis;
  readonly leftOut: readonly LeftOut[];
}

/** The posterior for a problem with the model BAYES. */
export interface BayesianAnswer {
  readonly ok: true;
  readonly posterior: BayesianSynthesis;
  readonly leaveOneOut: Determined<readonly BayesianOmission[]>;
  readonly leftOut: readonly LeftOut[];
}

/** Effects and variances beyond these sizes would overflow on the way to an answer. */
const largestAllowed = 1e50;

/** Computes the effect of every study and pools them; a fault when nothing can be pooled. */
export function answerProblem(
  problem: Problem,
  options?: SynthesisOptions,
): ProblemAnswer | BayesianAnswer | ProblemFault {
  const { effects, leftOut } = effectsOfStudies(problem);
  if (effects.length === 0) {
    const named = leftOut.map(({ id, reason }) => `${id} (${leftOutText[reason]})`).join(', ');
    return fault(null, 'studies', `none can be pooled: ${named}`);
  }
  for (const effect of effects) {
    const unusable = unusableEffect(effect);
    if (unusable) return unusable;
  }
  if (isBayesian(problem.method)) {
    const posterior = bayesianSynthesis(effects, problem.method);
    if (!isDetermined(posterior)) return fault(null, 'studies', 'none can be pooled');
    const leaveOneOut = bayesianLeaveOneOut(effects, problem.method);
    return { ok: true, posterior, leaveOneOut, leftOut };
  }
  const synthesis = synthesize(effects, problem.method, options);
  if (!isDetermined(synthesis)) return fault(null, 'studies', 'none can be pooled');
  return { ok: true, synthesis, leftOut };
}

/** Why an effect cannot be computed with, if so: its size, or its variance. */
export function unusableEffect({ id, yi, vi }: Effect): ProblemFault | null {
  if (!(Math.abs(yi) <= largestAllowed)) {
    return fault(id, 'yi', `the effect ${yi} is beyond the range that can be pooled`);
  }
  if (!(vi > 0)) return fault(id, 'vi', `the sampling variance must be above zero, not ${vi}`);
  if (!(vi >= 1 / largestAllowed && vi <= largestAllowed)) {
    return fault(id, 'vi', `the sampling variance ${vi} is beyond the range that can be pooled`);
  }
  return null;
}

function isBayesian(method: Method | BayesianMethod): method is BayesianMethod {
  return method.model === bayesianModel;
}
