import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { StudyForPooling } from '../study/study-for-pooling';
import { comparesWithOthers } from '../vocabulary/filters/comparators';
import { isRandomised } from '../vocabulary/filters/designs';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { binaryEffect } from './binary-effect-for-pooling';
import { continuousEffect } from './continuous-effect';
import { comparesGroups } from '../study/contrast';
import type { StudyHarm } from '../study/harms-of';
import { contrastOf } from './computed-or-refused';
import { refuse, type Refusal } from './refusal';
import type { EffectOptions, EffectResult } from './study-effect';

/** What bars a whole record from pooling, whatever its figures. */
function barred(study: StudyForPooling): Refusal | null {
  if (study.contextOnly) return refuse('not-ldn');
  if (!isRandomised(study.design))
    return refuse(comparesWithOthers(study.comparator.classes) ? 'not-randomised' : 'uncontrolled');
  return null;
}

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
  const bar = barred(study);
  if (bar) return bar;
  if (known(outcome.timepointWeeks) === 0 && /baseline/i.test(outcome.name))
    return refuse('baseline');
  if (!comparesGroups(study, outcome)) return refuse('uncontrolled');
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
  const bar = barred(study);
  if (bar) return bar;
  if (harm.arms.length === 0) return refuse('no-figure');
  return binaryEffect(contrastOf(study, harm, options.r), options);
}
