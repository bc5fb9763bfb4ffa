import { known } from '../missing/missing';
import type { Harm } from '../schema/harms';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import type { DifferenceBand } from './band';
import { bandOf } from './band-of';

/** A kind of harm with its counts; serious events and stopping are given in the same form. */
export type HarmFigure = Pick<
  Harm,
  'key' | 'name' | 'unit' | 'arms' | 'effect' | 'source' | 'check'
>;

/**
 * A harm drawn on the same null line as a benefit, "fewer on LDN" to the left. Only people are
 * drawn, and printed ratios; events without denominators and single groups are left to words.
 */
export function harmBand(study: Study, harm: HarmFigure): DifferenceBand | null {
  const source = known(harm.source);
  const ratio = known(known(harm.effect)?.estimate) !== undefined;
  if (!source || (harm.unit !== 'people' && !ratio)) return null;
  const outcome: Outcome = {
    key: harm.key,
    name: harm.name,
    domain: 'other',
    role: 'safety',
    instrument: { missing: 'not-applicable' },
    scale: { missing: 'not-applicable' },
    lowerIsBetter: true,
    timepointWeeks: { missing: 'not-applicable' },
    comparison: 'between-groups',
    arms: harm.arms.map(({ label, role, events, total, percent }) => ({
      label,
      role,
      ...(events === undefined ? {} : { events }),
      ...(total === undefined ? {} : { total }),
      ...(percent === undefined ? {} : { percent }),
    })),
    effect: harm.effect ?? { missing: 'not-reported' },
    source,
    check: harm.check,
  };
  const band = bandOf(study, outcome, null);
  return band.kind === 'difference' ? band : null;
}

/** Why a harm is not drawn, in words. */
export function harmNotDrawn(harm: HarmFigure): string {
  if (harm.unit === 'rating') return 'A rating, not a count: not drawn';
  const counted = harm.arms.some(
    ({ events, percent }) => known(events) !== undefined || known(percent) !== undefined,
  );
  if (!counted) return 'No counts printed: not drawn';
  if (harm.unit === 'events') return 'Events, not people: not drawn';
  if (harm.arms.length > 1) return 'Counts of both arms are not printed: not drawn';
  return 'Nothing compared: not drawn';
}
