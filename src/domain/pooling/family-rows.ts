import { isPrimary } from '../study/own-study';
import { printedFigures } from '../effects/printed-figures';
import { harmArmText } from '../harms/harm-arm';
import { familyOfOutcome } from '../effects/family-of-outcome';
import { refuse } from '../effects/refusal';
import type { EffectOptions, EffectResult } from '../effects/study-effect';
import { harmToEffect, toEffect } from './effect-to-pool';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Interval } from '../synthesis/interval';
import { onlyClassOf } from '../vocabulary/filters/comparators';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { comparatorClassOf, type WithRole } from '../study/contrast';
import { harmsOf, type StudyHarm } from '../study/harms-of';
import { compareRanks } from '../study/compare-ranks';
import { figureMarks } from '../study/figure-marks';
import type { SynthesisRow } from './synthesis-row';
import { outcomePreference } from './outcome-and-time-point';
import type { StudyForPooling } from '../study/study-for-pooling';

interface Candidate extends SynthesisRow {
  /** Preference within a study: smaller is better, compared place by place. */
  readonly rank: readonly number[];
}

/**
 * One row per study that measured the family: its outcome by `outcomePreference`. Reviews and
 * registrations have no rows; nobody's figures are hidden: a study without an effect keeps its row
 * with the reason.
 */
export function familyRows(
  studies: readonly StudyForPooling[],
  family: OutcomeFamily,
  options: EffectOptions,
): readonly SynthesisRow[] {
  const { harm } = outcomeFamilies[family];
  return studies.filter(isPrimary).flatMap((study): readonly SynthesisRow[] => {
    const candidates =
      harm === null
        ? study.outcomes
            .filter((outcome) => familyOfOutcome(outcome) === family)
            .map((outcome) => fromOutcome(study, outcome, family, options))
        : harmsOf(study)
            .filter(({ event }) => event === harm)
            .map((event) => fromHarm(study, event, options));
    const best = candidates.sort((a, b) => compareRanks(a.rank, b.rank))[0];
    if (!best) return [];
    const { rank: _, ...row } = best;
    return [row];
  });
}

function fromOutcome(
  study: StudyForPooling,
  outcome: Outcome,
  family: OutcomeFamily,
  options: EffectOptions,
): Candidate {
  const result = toEffect(study, outcome, family, options);
  const weeks = known(outcome.timepointWeeks) ?? null;
  const lowerIsBetter = known(outcome.lowerIsBetter) ?? null;
  return {
    ...common(study, outcome.arms),
    outcomeKey: outcome.key,
    outcomeName: outcome.name,
    instrument: known(outcome.instrument) ?? null,
    timepointWeeks: weeks,
    lowerIsBetter,
    secondHand: figureMarks(outcome).secondHand,
    result: facing(result, lowerIsBetter, family),
    printedInterval: printedIntervalOf(outcome, result),
    printed: printedFigures(outcome, outcome.name).join('; '),
    source: outcome.source,
    check: outcome.check,
    rank: outcomePreference(study, outcome, result),
  };
}

function printedIntervalOf(outcome: Outcome, result: EffectResult): Interval | null {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  if (!result.ok || result.measure !== 'MD' || estimate === undefined) return null;
  if (effect?.interval?.levelPercent !== 95) return null;
  const { low, high } = effect.interval;
  if (result.yi === estimate) return { low, high };
  return result.yi === -estimate ? { low: -high, high: -low } : null;
}

/** Standardised differences of scales that run the other way are turned to the family's direction. */
function facing(
  result: EffectResult,
  lowerIsBetter: boolean | null,
  family: OutcomeFamily,
): EffectResult {
  if (!result.ok || result.measure !== 'SMD') return result;
  if (lowerIsBetter === null) return refuse('direction-not-stated');
  return lowerIsBetter === outcomeFamilies[family].lowerIsBetter
    ? result
    : { ...result, yi: -result.yi };
}

function fromHarm(study: StudyForPooling, harm: StudyHarm, options: EffectOptions): Candidate {
  const result = harmToEffect(study, harm, options);
  return {
    ...common(study, harm.arms),
    outcomeKey: harm.key,
    outcomeName: harm.summary?.heading ?? harm.name,
    instrument: null,
    timepointWeeks: null,
    lowerIsBetter: true,
    secondHand: figureMarks(harm).secondHand,
    result,
    printedInterval: null,
    printed: printedHarm(harm),
    source: harm.source,
    check: harm.check,
    rank: [result.ok ? 0 : 1],
  };
}

/** "LDN 60 events, placebo 48 events"; where no arm has a figure, what the record says of it. */
function printedHarm({ arms, unit, summary }: StudyHarm): string {
  const texts = arms.map((arm) => harmArmText(arm, unit));
  return texts.some(({ hasFigure }) => hasFigure)
    ? texts.map(({ label, text }) => `${label} ${text}`).join(', ')
    : (summary?.statement ?? '');
}

function common(study: StudyForPooling, arms: readonly WithRole[]) {
  return {
    studyId: study.id,
    name: study.name,
    year: known(study.citation.year) ?? null,
    participantSet: study.participantSet,
    comparatorClass: comparatorClassOf(arms) ?? onlyClassOf(study.comparator.classes),
    comparatorLabel: study.comparator.label,
    sourcesDisagree: study.cautions.some(({ kind }) => kind === 'sources-disagree'),
  };
}
