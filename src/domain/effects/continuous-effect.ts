import { formatNumber } from '../format/number';
import { known } from '../missing/missing';
import type { Arm, Outcome } from '../schema/outcome';
import type { StudyForPooling } from '../study/study-for-pooling';
import {
  samplingReference,
  seFromArmIntervals,
  seFromExactP,
  seFromInterval,
  type SamplingReference,
} from '../synthesis/derived-standard-error';
import { meanAndSd } from './arm-means';
import { armContrast, controlledContrast, type ControlledContrast } from '../study/contrast';
import { peopleBehindResult } from '../study/people';
import { contrastOf } from './computed-contrast';
import { refuse } from './refusal';
import { isCrossover, ldnMinusComparator } from './reported-difference';
import { standardised } from './standardised-effect';
import type { PooledArm, Difference, EffectOptions, EffectResult } from './study-effect';

/**
 * The effect of a continuous outcome: the printed difference with a standard error from its interval
 * or exact P; else from arm means with SDs (paired with an assumed r in crossover trials) or with
 * intervals. Medians, percent changes and figures without spread are refused by name.
 */
export function continuousEffect(
  study: StudyForPooling,
  outcome: Outcome,
  options: EffectOptions,
): EffectResult {
  const effect = known(outcome.effect);
  if (effect?.estimateType && /median/i.test(effect.estimateType)) return refuse('medians');
  const contrast = controlledContrast(outcome);
  const arms = armContrast(outcome.arms);
  if (arms !== 'not-by-arm' && typeof arms === 'string') return refuse(arms);
  const difference =
    printedDifference(study, outcome) ?? armDifference(study, outcome, contrast, options.r);
  if (!('yi' in difference)) return difference;
  const range = known(outcome.scale) ?? null;
  const scaleKey = range && `${formatNumber(range.min)}–${formatNumber(range.max)}`;
  const row = {
    ok: true,
    assumedR: difference.route === 'crossover-r',
    halfAdded: false,
    scaleKey,
    range,
    ldn: pooledArm(contrast?.ldn),
    comparator: pooledArm(contrast?.comparator),
    participants: participantsOf(study, contrast),
    cells: null,
  } as const;
  if (options.measure === 'SMD') {
    const sizes = armSizes(study, contrast);
    if (!sizes) return refuse('no-arm-sizes');
    return standardised(row, difference, sizes, isCrossover(study), options.r);
  }
  if (options.measure !== 'MD') return refuse('unsupported-measure');
  return scaleKey === null
    ? refuse('scale-not-stated')
    : { ...row, measure: 'MD', yi: difference.yi, vi: difference.vi, route: difference.route };
}

function printedDifference(
  study: StudyForPooling,
  outcome: Outcome,
): Difference | ReturnType<typeof refuse> | null {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  const differences = ['mean-difference', 'mean-change-difference'];
  if (!effect || estimate === undefined || !differences.includes(effect.measure)) return null;
  const sign = ldnMinusComparator(outcome);
  if (sign === null) return refuse('direction-not-stated');
  const reference = referenceOf(study, controlledContrast(outcome));
  if (effect.interval) {
    const se = seFromInterval(
      effect.interval,
      effect.interval.levelPercent,
      reference,
      'difference',
    );
    if (se.derived) return { yi: sign * estimate, vi: se.se ** 2, route: se.route };
  }
  if (effect.p?.relation === '=') {
    const se = seFromExactP(estimate, effect.p.value, reference, 'difference');
    if (se.derived) return { yi: sign * estimate, vi: se.se ** 2, route: se.route };
  }
  return null;
}

function armDifference(
  study: StudyForPooling,
  outcome: Outcome,
  contrast: ControlledContrast | null,
  r: number,
): Difference | ReturnType<typeof refuse> {
  if (!contrast) return refuse('no-effect-size');
  const { ldn, comparator } = contrast;
  const [n1, n2] = [known(ldn.n), known(comparator.n)];
  if (meanAndSd(ldn) && meanAndSd(comparator)) {
    const { meanDifference } = contrastOf(study, outcome, r);
    return meanDifference.ok
      ? {
          yi: meanDifference.yi,
          vi: meanDifference.vi,
          route: isCrossover(study) ? 'crossover-r' : null,
        }
      : meanDifference;
  }
  const intervals = armIntervals(ldn, comparator, n1, n2);
  if (intervals && !isCrossover(study)) return intervals;
  const fromP = armMeansWithP(study, outcome, contrast);
  if (fromP) return fromP;
  if (ldn.changePercent !== undefined) return refuse('percent-change');
  return refuse(
    ldn.changeMean === undefined && ldn.mean === undefined ? 'no-effect-size' : 'no-spread',
  );
}

/** The difference of two printed arm means whose exact P is printed, too. */
function armMeansWithP(
  study: StudyForPooling,
  outcome: Outcome,
  contrast: ControlledContrast,
): Difference | null {
  const [m1, m2] = [contrast.ldn, contrast.comparator].map((arm) => arm.changeMean ?? arm.mean);
  const p = known(outcome.effect)?.p;
  if (m1 === undefined || m2 === undefined || p?.relation !== '=') return null;
  const reference = referenceOf(study, contrast);
  const se = seFromExactP(m1 - m2, p.value, reference, 'difference');
  return se.derived ? { yi: m1 - m2, vi: se.se ** 2, route: se.route } : null;
}

function armIntervals(
  ldn: Arm,
  comparator: Arm,
  n1: number | undefined,
  n2: number | undefined,
): Difference | null {
  const [l1, h1, l2, h2] = [
    ldn.changeCiLow,
    ldn.changeCiHigh,
    comparator.changeCiLow,
    comparator.changeCiHigh,
  ];
  const [m1, m2] = [ldn.changeMean, comparator.changeMean];
  if (l1 === undefined || h1 === undefined || l2 === undefined || h2 === undefined) return null;
  if (m1 === undefined || m2 === undefined || !n1 || !n2) return null;
  const se = seFromArmIntervals({ n: n1, low: l1, high: h1 }, { n: n2, low: l2, high: h2 }, 95);
  return se.derived ? { yi: m1 - m2, vi: se.se ** 2, route: se.route } : null;
}

/** The reference of what is printed for the whole contrast; of an unknown number of people, the normal. */
function referenceOf(
  study: StudyForPooling,
  contrast: ControlledContrast | null,
): SamplingReference {
  const people = participantsOf(study, contrast);
  if (people === null) return 'normal';
  return samplingReference(people, isCrossover(study) ? people - 1 : people - 2);
}

function participantsOf(
  study: StudyForPooling,
  contrast: ControlledContrast | null,
): number | null {
  const sizes = armSizes(study, contrast);
  if (sizes) return isCrossover(study) ? Math.min(sizes.n1, sizes.n2) : sizes.n1 + sizes.n2;
  return peopleBehindResult(study);
}

function armSizes(
  study: StudyForPooling,
  contrast: ControlledContrast | null,
): { n1: number; n2: number } | null {
  const [n1, n2] = [known(contrast?.ldn.n), known(contrast?.comparator.n)];
  if (n1 && n2) return { n1, n2 };
  const all = known(study.population.analyzed);
  return isCrossover(study) && all ? { n1: all, n2: all } : null;
}

function pooledArm(arm: Arm | undefined): PooledArm {
  const values = arm ? meanAndSd(arm) : null;
  return {
    n: known(arm?.n) ?? null,
    mean: values?.mean ?? arm?.changeMean ?? arm?.mean ?? null,
    sd: values?.sd ?? null,
    isChange: arm?.changeMean !== undefined && (values === null || arm.changeSd !== undefined),
    events: null,
  };
}
