import type { EffectResult } from '../effects/study-effect';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { StudyForPooling } from '../study/study-for-pooling';
import { outcomeRoles } from '../vocabulary/filters/outcomes';

const completeCases = /complete[- ]case|per protocol|completers/i;

/**
 * Which outcome of a study enters a family, as a rank that is smaller for the better one, compared place
 * by place: one that gives an effect; at the primary time point of the study, which is what it was
 * designed and sized to answer (a GRADE profile wants one time point, named beforehand); else within
 * the randomised treatment, as far as its length is known; then by role, a printed interval before
 * a P value, intention to treat before complete cases, and the longest follow-up.
 */
export function outcomePreference(
  study: Pick<StudyForPooling, 'outcomes' | 'intervention'>,
  outcome: Outcome,
  result: EffectResult,
): readonly number[] {
  const weeks = known(outcome.timepointWeeks);
  const treated = known(study.intervention.durationWeeks);
  const isPrimaryTime = weeks !== undefined && primaryTimes(study).has(weeks);
  const isAfterTreatment = weeks !== undefined && treated !== undefined && weeks > treated;
  return [
    result.ok ? 0 : 1,
    isPrimaryTime ? 0 : 1,
    isAfterTreatment ? 1 : 0,
    outcomeRoles[outcome.role].order,
    result.ok && result.route === 'exact-p' ? 1 : 0,
    completeCases.test(outcome.name) ? 1 : 0,
    -(weeks ?? 0),
  ];
}

/** Time points in weeks at which a study measured what it calls primary. */
function primaryTimes({ outcomes }: Pick<StudyForPooling, 'outcomes'>): ReadonlySet<number> {
  return new Set(
    outcomes.flatMap(({ role, timepointWeeks }) =>
      role === 'primary' ? (known(timepointWeeks) ?? []) : [],
    ),
  );
}
