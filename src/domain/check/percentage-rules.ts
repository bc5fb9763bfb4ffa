import { known, type Reported } from '../missing/missing';
import type { Study } from '../schema/study';
import type { FieldFault } from './fault';
import { placedArms, placedEffects, placedHarmArms } from './placed-parts';
import { formatNumber } from '../format/number';

/** Largest difference, in percentage points, that rounding of a printed percentage explains. */
const ROUNDING_POINTS = 0.6;

/** Percentages: possible, and in step with the counts they rest on unless a note says why not. */
export function percentageFaults(study: Study): readonly FieldFault[] {
  return [
    ...ofOutcomes(study),
    ...ofHarms(study),
    ...placedEffects(study).flatMap(({ field, part }) =>
      share(`${field}.i2Percent`, part.i2Percent),
    ),
    ...study.pooled.flatMap(({ i2Percent }, p) => share(`pooled[${p}].i2Percent`, i2Percent)),
  ];
}

type Percent = Reported<number> | undefined;

function share(field: string, percent: Percent): readonly FieldFault[] {
  const value = known(percent);
  if (value === undefined || (value >= 0 && value <= 100)) return [];
  return [{ field, reason: `is ${value}; a percentage lies between 0 and 100` }];
}

function ofOutcomes(study: Study): readonly FieldFault[] {
  return placedArms(study).flatMap(({ field, part, outcome }) => [
    ...share(`${field}.percent`, part.percent),
    ...(outcome.note === undefined ? inStep(field, part) : []),
    ...fallOfMoreThanAll(`${field}.changePercent`, part.changePercent, known(outcome.scale)?.min),
  ]);
}

function ofHarms(study: Study): readonly FieldFault[] {
  return placedHarmArms(study).flatMap(({ field, unit, arms, note }) =>
    arms.flatMap((arm, a) => {
      const place = `${field}.arms[${a}]`;
      const explained = note !== undefined || unit !== 'people';
      return [
        ...(unit === 'people' ? share(`${place}.percent`, arm.percent) : []),
        ...(explained ? [] : inStep(place, arm)),
      ];
    }),
  );
}

/** A printed percentage against events / total. */
function inStep(
  field: string,
  {
    percent,
    events,
    total,
  }: { readonly percent?: Percent; readonly events?: Percent; readonly total?: Percent },
): readonly FieldFault[] {
  const [printed, part, whole] = [known(percent), known(events), known(total)];
  if (printed === undefined || part === undefined || !whole) return [];
  const counted = (100 * part) / whole;
  if (Math.abs(counted - printed) <= ROUNDING_POINTS) return [];
  const reason = `is ${printed}, but ${part} of ${whole} is ${formatNumber(counted, 1)}; say why in a note`;
  return [{ field: `${field}.percent`, reason }];
}

/** A score on a scale that starts at 0 cannot fall by more than all of itself. */
function fallOfMoreThanAll(
  field: string,
  change: number | undefined,
  scaleMin: number | undefined,
): readonly FieldFault[] {
  if (change === undefined || scaleMin !== 0 || change >= -100) return [];
  return [{ field, reason: `is ${change}; a score from 0 up cannot fall by more than 100%` }];
}
