import { isOwnStudy } from '../study/own-study';
import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import type { FieldFault } from './fault';

/** Highest daily dose of naltrexone, in mg, that any record studies (high-dose trials in reviews). */
const HIGHEST_DOSE_MG = 300;
/** Highest daily dose, in mg, of a primary study that counts as low dose: a quarter of a tablet. */
const HIGHEST_LOW_DOSE_MG = 12.5;
/** Twenty years: longer than any follow-up that a record could describe. */
const LONGEST_WEEKS = 1040;

/** Doses, durations, time points and ages that are possible; high doses are marked as context. */
export function doseAndTimeFaults(study: Study): readonly FieldFault[] {
  return [...doses(study), ...times(study), ...inferredDuration(study), ...age(study)];
}

function doses(study: Study): readonly FieldFault[] {
  const lowDose = isOwnStudy(study);
  const limit = lowDose ? HIGHEST_LOW_DOSE_MG : HIGHEST_DOSE_MG;
  const why = lowDose
    ? `a dose above ${HIGHEST_LOW_DOSE_MG} mg is not low dose; mark the record as context`
    : 'implausible';
  return (known(study.intervention.doseMgPerDay) ?? []).flatMap((mg, i) =>
    mg <= limit
      ? []
      : [{ field: `intervention.doseMgPerDay[${i}]`, reason: `is ${mg} mg a day: ${why}` }],
  );
}

function times(study: Study): readonly FieldFault[] {
  const weeks = [
    { field: 'intervention.durationWeeks', value: known(study.intervention.durationWeeks) },
    ...study.outcomes.map(({ timepointWeeks }, o) => ({
      field: `outcomes[${o}].timepointWeeks`,
      value: known(timepointWeeks),
    })),
    ...study.plannedOutcomes.flatMap(({ timepointsWeeks }, o) =>
      timepointsWeeks.map((value, t) => ({
        field: `plannedOutcomes[${o}].timepointsWeeks[${t}]`,
        value,
      })),
    ),
  ];
  return weeks.flatMap(({ field, value }) =>
    value === undefined || (value >= 0 && value <= LONGEST_WEEKS)
      ? []
      : [{ field, reason: `is ${value} weeks, which is not possible` }],
  );
}

const withinATime = /\bwithin (\d+|one|two|three|six|a) (week|month)s?\b/;

/**
 * In a case report, "cleared within three months" says when it had cleared, not how long treatment
 * lasted: a duration that equals the time of such an outcome was inferred from it.
 */
function inferredDuration({ design, intervention, outcomes }: Study): readonly FieldFault[] {
  const weeks = known(intervention.durationWeeks);
  if (weeks === undefined || (design !== 'case-report' && design !== 'case-series')) return [];
  const o = outcomes.findIndex(
    ({ timepointWeeks, name, instrument, note = '' }) =>
      known(timepointWeeks) === weeks &&
      [name, known(instrument) ?? '', note].some((text) => withinATime.test(text)),
  );
  if (o < 0) return [];
  const reason = `is ${weeks}, the time within which outcomes[${o}] came about; say how long treatment lasted, or that it is not reported`;
  return [{ field: 'intervention.durationWeeks', reason }];
}

function age(study: Study): readonly FieldFault[] {
  const years = known(study.population.meanAgeYears);
  if (years === undefined || years <= 110) return [];
  return [{ field: 'population.meanAgeYears', reason: `is ${years} years, which is not possible` }];
}
