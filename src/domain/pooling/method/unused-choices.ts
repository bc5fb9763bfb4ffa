import { synthesisCodec } from '../../address/pages/synthesis-codec';
import { bayesianModel } from '../../synthesis/bayes/bayesian-synthesis';
import { intervalMethods } from '../../vocabulary/pooling-choices';
import type { MethodChoice } from './method-choice';
import type { PooledGroup } from '../pool-family';

/** What the reader chose and no answer here could use, in sentences; empty where nothing is pooled. */
export function unusedChoices(
  { model, ci, tau }: MethodChoice,
  groups: readonly Pick<PooledGroup, 'synthesis'>[],
): readonly string[] {
  const kinds = new Set(groups.flatMap(({ synthesis }) => synthesis?.kind ?? []));
  if (kinds.size === 0) return [];
  const sentences = [
    model === bayesianModel &&
      !kinds.has('bayesian') &&
      'No study gives its number of people, from which the usual prior is made: REML is used. Set the scale of the prior for the Bayesian model.',
    ci !== synthesisCodec.defaults.ci &&
      !kinds.has('frequentist') &&
      `The ${intervalMethods[ci].label} interval belongs to models without a prior; the Bayesian model gives its central interval. Choose another model to see it.`,
    tau !== null &&
      !kinds.has('bayesian') &&
      'The scale of the prior is used by the Bayesian model only, and no answer here is Bayesian.',
  ];
  return sentences.filter((sentence) => sentence !== false);
}
