import { known } from '../missing/missing';
import type { Harm } from '../schema/harms';
import type { Outcome } from '../schema/outcome';
import type { StudyForPooling } from '../study/study-for-pooling';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { binaryEffect } from './binary-effect';
import { continuousEffect } from './continuous-effect';
import { comparesGroups, controlledContrast } from '../study/controlled-contrast';
import { refuse, type Refusal } from './refusal';
import { isCrossover } from './reported-difference';
import type { EffectOptions, EffectResult } from './study-effect';

/** What bars a whole record from pooling, whatever its figures. */
function barred(study: StudyForPooling): Refusal | null {
  if (study.contextOnly) return refuse('not-ldn');
  if (!study.design.startsWith('rct')) {
    const compared = study.comparator.classes.some((c) => c !== 'none');
    return refuse(compared ? 'not-randomised' : 'uncontrolled');
  }
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
  const contrast = controlledContrast(outcome);
  if (!contrast && outcome.arms.some((arm) => arm.role === 'ldn-combination'))
    return refuse('combination');
  const measure = known(outcome.effect)?.measure;
  if (measure === 'hazard-ratio') return refuse('unsupported-measure');
  if (isCrossover(study)) return refuse(contrast ? 'crossover-counts' : 'no-figure');
  return binaryEffect(contrast?.ldn, contrast?.comparator, options);
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
  harm: Harm,
  options: EffectOptions,
): EffectResult {
  const bar = barred(study);
  if (bar) return bar;
  if (harm.unit !== 'people') return refuse('events');
  const ldn = harm.arms.find((arm) => arm.role === 'ldn');
  const comparator = harm.arms.find((arm) => arm.role === 'placebo' || arm.role === 'active');
  if (!comparator || !ldn) return refuse(harm.arms.length > 0 ? 'not-by-arm' : 'no-figure');
  if (isCrossover(study)) return refuse('crossover-counts');
  return binaryEffect(ldn, comparator, options);
}

/** Placebo or active: comparator classes are never pooled together. Null when the figure does not say. */
export function comparatorClassOf(
  study: StudyForPooling,
  arms: readonly { readonly role: string }[],
): ComparatorClass | null {
  if (arms.some((arm) => arm.role === 'placebo')) return 'placebo';
  if (arms.some((arm) => arm.role === 'active')) return 'active';
  const classes = study.comparator.classes.filter((c) => c !== 'none');
  return classes.length === 1 ? (classes[0] ?? null) : null;
}
