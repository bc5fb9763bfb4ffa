import { comparesGroups } from '../study/contrast';
import { isRatio } from '../effects/benefit-sign';
import { resultDirection } from '../effects/result-direction';
import { treatmentOf, type TreatmentName } from '../effects/treatment-name';
import { formatWithLevel } from '../format/interval';
import { formatCount, formatNumber } from '../format/number';
import { formatP } from '../format/p-value';
import { lowerFirst, upperFirst } from '../format/sentence-case';
import { isMissing, known, missingText } from '../missing/missing';
import type { ReportedEffect } from '../schema/effect';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { resultDirections } from '../vocabulary/filters/directions';
import { effectMeasures, favours, withinGroupDirections } from '../vocabulary/filters/outcomes';

/** An effect as the source prints it, in words and figures; nothing here is computed. */
export interface EffectFigures {
  /** "−0.34 [95% CI −0.95, 0.27]", or "" when no estimate is printed. */
  readonly estimate: string;
  /** "P = 0.27", or "". */
  readonly p: string;
  /** What the estimate is, or why there is none. */
  readonly label: string;
  /** Whatever else is printed: Cohen's d, number needed to treat, the side it favours. */
  readonly details: readonly { readonly label: string; readonly value: string }[];
}

/** `comparator` names the other group of a difference ("placebo"); null where no groups are compared. */
export function effectFigures(
  study: Pick<Study, 'contextOnly'>,
  effect: Outcome['effect'],
  comparator: string | null,
): EffectFigures {
  if (isMissing(effect))
    return { estimate: '', p: '', label: `Effect ${missingText(effect)}`, details: [] };
  const treatment = treatmentOf(study, effect);
  const estimate = known(effect.estimate);
  const unit = unitOf(effect);
  return {
    estimate:
      estimate === undefined
        ? intervalAlone(effect)
        : formatWithLevel(estimate, effect.interval ?? null, unit),
    p: effect.p ? formatP(effect.p) : '',
    label: labelOf(effect, treatment, comparator),
    details: detailsOf(effect, treatment),
  };
}

/**
 * What a between-group figure of LDN says by the stated rule ("no clear difference"); null where no
 * interval or P is printed or no groups are compared.
 */
export function directionByRule(study: Study, outcome: Outcome): string | null {
  const effect = known(outcome.effect);
  if (!effect?.interval && !effect?.p) return null;
  if (study.contextOnly || !comparesGroups(study, outcome)) return null;
  const { label } = resultDirections[resultDirection(outcome)];
  return lowerFirst(label).replace('LDN', treatmentOf(study, effect));
}

function unitOf({ measure, estimateUnit }: ReportedEffect): string {
  if (measure === 'percent-change' || estimateUnit === 'percent') return '%';
  return '';
}

function intervalAlone({ interval }: ReportedEffect): string {
  if (!interval) return '';
  const { low, high, levelPercent } = interval;
  return `[${formatNumber(levelPercent)}%\u00a0CI\u00a0${formatNumber(low)},\u00a0${formatNumber(high)}]`;
}

function labelOf(
  effect: ReportedEffect,
  treatment: TreatmentName,
  comparator: string | null,
): string {
  const measure = effectMeasures[effect.measure].label;
  if (isMissing(effect.estimate)) {
    if (effect.measure === 'none') return 'No effect estimate printed';
    if (effect.measure === 'p-value-only') return 'P value only: no effect estimate printed';
    return `${upperFirst(measure)}: estimate ${missingText(effect.estimate)}`;
  }
  return [upperFirst(measure), conventionOf(effect, treatment, comparator), effect.estimateType]
    .filter((part) => part !== null && part !== undefined)
    .join('; ');
}

/** How the difference was taken, as far as the source says. */
function conventionOf(
  effect: ReportedEffect,
  treatment: TreatmentName,
  comparator: string | null,
): string | null {
  if (comparator === null || isRatio(effect.measure)) return null;
  if (effectMeasures[effect.measure].null === null) return null;
  if (effect.estimateDirection === 'LDN-minus-comparator')
    return `${treatment} minus ${comparator}`;
  if (effect.estimateDirection === 'comparator-minus-LDN')
    return `${comparator} minus ${treatment}`;
  return effect.contrast === undefined ? 'which way it was taken is not stated' : null;
}

function detailsOf(effect: ReportedEffect, treatment: TreatmentName): EffectFigures['details'] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Contrast', effect.contrast],
    ['Treatment', effect.interventionNote],
    ['Cohen’s d', number(effect.cohensD)],
    ['Effect size', number(effect.effectSize)],
    ['Interquartile range', number(effect.interquartileRange)],
    ['Number needed to treat', number(effect.numberNeededToTreat)],
    ['Studies pooled', number(effect.studiesPooled)],
    [
      'People pooled',
      effect.participantsPooled === undefined ? undefined : formatCount(effect.participantsPooled),
    ],
    ['I²', effect.i2Percent === undefined ? undefined : `${formatNumber(effect.i2Percent)}%`],
    ['Points towards', sideOf(effect.favours, treatment)],
    ['Changes from baseline point towards', sideOf(effect.changesFavour, treatment)],
    [
      'Direction recorded',
      effect.withinGroupDirection === undefined
        ? undefined
        : withinGroupDirections[effect.withinGroupDirection],
    ],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function sideOf(side: ReportedEffect['favours'], treatment: TreatmentName): string | undefined {
  if (side === undefined) return undefined;
  return side === 'LDN' ? treatment : favours[side];
}

function number(value: number | undefined): string | undefined {
  return value === undefined ? undefined : formatNumber(value);
}
