import { known } from '../missing/missing';
import type { Contrast } from '../study/contrast';
import { meanDifference } from '../synthesis/mean-difference';
import { pairedMeanChange } from '../synthesis/paired-mean-change';
import { meanAndSd } from './arm-means';
import type { ComputableArm } from './computable-arm';
import { computedFigure, type Computed } from './computed-figure';
import { refuse } from './refusal';

/** The difference of two arm means: independent groups, or paired with an assumed correlation `r`. */
export function meansOrRefusal(
  { ldn, comparator }: Contrast<ComputableArm>,
  crossover: boolean,
  r: number,
): Computed {
  const [a, b] = [meanAndSd(ldn), meanAndSd(comparator)];
  const [n1, n2] = [known(ldn.n), known(comparator.n)];
  if (!a || !b) return refuse('no-spread');
  if (!n1 || !n2) return refuse('no-arm-sizes');
  if (a.sd <= 0 || b.sd <= 0) return refuse('no-spread');
  const means = { m1: a.mean, sd1: a.sd, m2: b.mean, sd2: b.sd };
  return crossover
    ? computedFigure(
        pairedMeanChange({ ...means, n: Math.min(n1, n2), r }),
        identity,
        `computed, crossover with r = ${r} assumed`,
      )
    : computedFigure(
        meanDifference({ ...means, n1, n2 }),
        identity,
        'computed from arm means and SDs',
      );
}

const identity = (value: number) => value;
