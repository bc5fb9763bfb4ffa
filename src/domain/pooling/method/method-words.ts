import { formatAtMostDigits } from '../../format/digits';
import { lowerFirst } from '../../format/sentence-case';
import { bayesianModel, type BayesianMethod } from '../../synthesis/bayes/bayesian-synthesis';
import { intervalMethods, poolingModels } from '../../vocabulary/pooling-choices';
import { outcomeFamilies, type OutcomeFamily } from '../../vocabulary/outcome-families';
import { poolingMeasures, type PoolingMeasure } from '../../vocabulary/pooling-measures';
import type { SynthesisView } from '../../address/view';
import type { PoolingMethod } from './method-choice';
import type { PooledAnswer } from './pooled-answer';
import type { PooledGroup } from '../pool-family';

/** What stands beside the diamond of a forest plot. */
export function diamondLabel({ model }: PoolingMethod): string {
  if (model === 'FE') return 'Common effect';
  return model === bayesianModel ? 'Pooled (Bayesian)' : `Pooled (${model})`;
}

/** What the box for the scale of the prior is called, with its units. */
export const tauScaleLabels: Readonly<Record<PoolingMeasure, string>> = {
  MD: 'Scale of the prior for τ, points',
  SMD: 'Scale of the prior for τ, standard deviations',
  RR: 'Scale of the prior for τ, log ratio',
  OR: 'Scale of the prior for τ, log ratio',
  RD: 'Scale of the prior for τ, share of people',
};

/** The scale that the rule takes, as the empty box shows it. */
export function usualScaleText(scale: number): string {
  return formatAtMostDigits(scale, 3);
}

/** In which units tau of a measure is, after its number. */
const tauUnits: Readonly<Record<PoolingMeasure, string>> = {
  MD: '',
  SMD: '',
  RR: ' on the log scale',
  OR: ' on the log scale',
  RD: ' as a share of people',
};

/** "scale 0.435", with its units. */
export function scaleOfPriorText({ tauPrior }: BayesianMethod, measure: PoolingMeasure): string {
  return `scale ${usualScaleText(tauPrior.scale)}${tauUnits[measure]}`;
}

/** "half-normal prior on τ with scale 0.435". */
export function priorText(method: BayesianMethod, measure: PoolingMeasure): string {
  return `half-normal prior on τ with ${scaleOfPriorText(method, measure)}`;
}

/** Model and interval of an answer, to stand in a list of what was done. */
export function answerMethodText({ method }: PooledAnswer, measure: PoolingMeasure): string {
  const { label } = poolingModels[method.model];
  return method.model === bayesianModel
    ? `${label}; posterior median with central interval; flat prior on the effect, ${priorText(method, measure)}`
    : `${label}; ${intervalMethods[method.ci].label} interval`;
}

/** The method in one line, for receipts: family, measure, models, intervals, and what the reader changed. */
export function methodText(
  family: OutcomeFamily,
  measure: PoolingMeasure,
  view: Pick<SynthesisView, 'model' | 'r' | 'omit'>,
  groups: readonly PooledGroup[],
): string {
  const answers = groups.flatMap(({ synthesis }) => synthesis ?? []);
  const used = [...new Set(answers.map((answer) => answerMethodText(answer, measure)))];
  return [
    outcomeFamilies[family].label,
    poolingMeasures[measure].inSentence,
    ...(used.length === 0 ? ['nothing pooled'] : used),
    view.model === null && used.length > 0
      ? 'model as this site chooses it: Bayesian for two trials, REML for more'
      : null,
    `crossover r = ${view.r}`,
    view.omit.length > 0 ? `left out by the reader: ${view.omit.join(', ')}` : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

/** "random effects, REML, Hartung-Knapp": model and interval in the cell of a table. */
export function shortMethodText({ method }: PooledAnswer): string {
  const label = lowerFirst(poolingModels[method.model].label);
  return method.model === bayesianModel ? label : `${label}, ${intervalMethods[method.ci].label}`;
}
