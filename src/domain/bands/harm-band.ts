import { upperFirst } from '../format/sentence-case';
import { formatP } from '../format/p-value';
import { isMissing, known, type Reported } from '../missing/missing';
import type { ReportedEffect } from '../schema/effect';
import type { Study } from '../schema/study';
import { figureMarks } from '../study/figure-marks';
import type { StudyHarm } from '../study/harms-of';
import { comparesWithOthers } from '../vocabulary/filters/comparators';
import type { DifferenceBand } from './band';
import { placeDifference } from './place-on-null-line';

/**
 * A harm drawn on the same null line as a benefit, "fewer on LDN" to the left. Only people are
 * drawn, and printed ratios; events without denominators and single groups are left to words.
 */
export function harmBand(study: Study, harm: StudyHarm): DifferenceBand | null {
  const effect: Reported<ReportedEffect> = harm.effect ?? { missing: 'not-reported' };
  const ratio = known(known(effect)?.estimate) !== undefined;
  if (isMissing(harm.source) || (harm.unit !== 'people' && !ratio)) return null;
  if (study.contextOnly || study.design === 'protocol') return null;
  if (!comparesWithOthers(study.comparator.classes)) return null;
  const { arms, unit } = harm;
  const compared = {
    arms,
    unit,
    effect,
    comparison: 'between-groups',
    lowerIsBetter: true,
  } as const;
  const placed = placeDifference(study, compared, null);
  if (placed?.kind !== 'difference') return null;
  const marks = figureMarks(harm);
  const p = known(effect)?.p;
  return {
    ...placed,
    outcomeKey: harm.key,
    outcomeText: upperFirst(harm.summary?.heading ?? harm.name),
    pText: p ? formatP(p) : '',
    secondHand: marks.secondHand,
    singleReader: marks.single,
  };
}

/** Why a harm is not drawn, in words. */
export function harmNotDrawn({ unit, arms }: StudyHarm): string {
  if (unit === 'rating') return 'A rating, not a count: not drawn';
  const counted = arms.filter(
    ({ events, percent }) => known(events) !== undefined || known(percent) !== undefined,
  );
  if (counted.length === 0) return 'No counts printed: not drawn';
  if (unit === 'events') return 'Events, not people: not drawn';
  if (arms.length < 2) return 'Nothing compared: not drawn';
  if (unit === 'not-stated' && counted.length === arms.length)
    return 'Whether people or events are counted is not stated: not drawn';
  return 'Counts of both arms are not printed: not drawn';
}
