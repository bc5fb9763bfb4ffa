import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { StudyForPooling } from '../study/study-for-pooling';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { barredFromPooling } from '../pooling/who-is-pooled';
import { continuousEffect } from '../effects/continuous-effect';
import type { StudyHarm } from '../study/harms-of';
import { contrastOf, type ComputedContrast } from '../effects/computed-contrast';
import { refuse } from '../effects/refusal';
import type { EffectOptions, EffectResult, PooledArm } from '../effects/study-effect';

/**
 * The effect of one outcome for pooling in a family, or a named reason why there is none. Uncontrolled
 * figures, records that are not low-dose naltrexone and non-randomised comparisons never get one.
 */
export function toEffect(
  study: StudyForPooling,
  outcome: Outcome,
  family: OutcomeFamily,
  options: EffectOptions,
): EffectResult {
  const bar = barredFromPooling(study, outcome);
  if (bar) return bar;
  if (outcomeFamilies[family].kind === 'continuous')
    return facingFamily(continuousEffect(study, outcome, options), outcome, family);
  const measure = known(outcome.effect)?.measure;
  if (measure === 'hazard-ratio') return refuse('unsupported-measure');
  return binaryEffect(contrastOf(study, outcome, options.r), options);
}

/**
 * A mean difference keeps the sign its paper gives it, so a scale that runs against its family (pain
 * relief among pain intensities) would stand on the wrong side of the plot. It is refused by name;
 * standardised differences are turned instead (Cochrane Handbook 6.5.1.2).
 */
function facingFamily(result: EffectResult, outcome: Outcome, family: OutcomeFamily): EffectResult {
  if (!result.ok || result.measure !== 'MD') return result;
  const lowerIsBetter = known(outcome.lowerIsBetter);
  if (lowerIsBetter === undefined) return refuse('direction-not-stated');
  return lowerIsBetter === outcomeFamilies[family].lowerIsBetter
    ? result
    : refuse('opposite-direction');
}

/** The same for a harm: people with the event in the LDN arm and its comparator. */
export function harmToEffect(
  study: StudyForPooling,
  harm: StudyHarm,
  options: EffectOptions,
): EffectResult {
  const bar = barredFromPooling(study);
  if (bar) return bar;
  if (harm.arms.length === 0) return refuse('no-figure');
  return binaryEffect(contrastOf(study, harm, options.r), options);
}

/** Risk ratio, odds ratio or risk difference of a computed contrast as a row to pool. */
function binaryEffect(
  { riskDifference, riskRatio, oddsRatio, counts }: ComputedContrast,
  { measure }: EffectOptions,
): EffectResult {
  if (measure !== 'RR' && measure !== 'OR' && measure !== 'RD')
    return refuse('unsupported-measure');
  const figure = { RR: riskRatio, OR: oddsRatio, RD: riskDifference }[measure];
  if (!figure.ok) return figure;
  if (counts === null) return refuse('no-figure');
  const { e1, n1, e2, n2 } = counts;
  return {
    ok: true,
    measure,
    yi: figure.yi,
    vi: figure.vi,
    route: null,
    assumedR: false,
    halfAdded: figure.halfAdded,
    scaleKey: null,
    range: null,
    ldn: peopleWithEvent(e1, n1),
    comparator: peopleWithEvent(e2, n2),
    participants: n1 + n2,
    cells: counts,
  };
}

function peopleWithEvent(events: number, n: number): PooledArm {
  return { n, mean: null, sd: null, isChange: false, events };
}
