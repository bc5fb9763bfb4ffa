import type { CumulativeStep } from '../cumulative';
import type { Effect } from '../study-input';
import { isDetermined } from '../undetermined';
import { bayesianSynthesis, type BayesianMethod } from './bayesian-synthesis';

/** The posterior median of one study, then of two, and so on, in the order given, by one prior. */
export function bayesianCumulative(
  effectsInOrder: readonly Effect[],
  method: BayesianMethod,
): readonly Pick<CumulativeStep, 'id' | 'k' | 'estimate' | 'interval'>[] {
  return effectsInOrder.flatMap(({ id }, index) => {
    const answer = bayesianSynthesis(effectsInOrder.slice(0, index + 1), method);
    if (!isDetermined(answer)) return [];
    const { k, median, interval } = answer;
    return [{ id, k, estimate: median, interval }];
  });
}
