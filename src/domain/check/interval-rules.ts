import { known } from '../missing/missing';
import type { Arm } from '../schema/outcome';
import type { Study } from '../schema/study';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { FieldFault } from './fault';
import { placedArms, placedIntervals, type PlacedInterval } from './placed-parts';

/** Intervals of effects and pooled results: in order, around their estimate, of a possible level. */
export function intervalFaults(study: Study): readonly FieldFault[] {
  return [...placedIntervals(study).flatMap(printedInterval), ...armIntervalFaults(study)];
}

function printedInterval(placed: PlacedInterval): readonly FieldFault[] {
  const { field, part, measure } = placed;
  const faults = [...bounds(field, part.low, part.high, known(placed.estimate))];
  const level = levelFault(`${field}.levelPercent`, part.levelPercent);
  if (level) faults.push(level);
  if (effectMeasures[measure].scale === 'log' && part.low < 0) {
    faults.push({ field: `${field}.low`, reason: `is ${part.low}; a ratio is never below 0` });
  }
  return faults;
}

function bounds(
  field: string,
  low: number,
  high: number,
  estimate: number | undefined,
  [lowKey, highKey] = ['low', 'high'],
): readonly FieldFault[] {
  if (low >= high) {
    return [{ field: `${field}.${lowKey}`, reason: `is ${low}, not below the upper end ${high}` }];
  }
  if (estimate === undefined) return [];
  if (estimate < low) {
    return [{ field: `${field}.${lowKey}`, reason: `is ${low}, above the estimate ${estimate}` }];
  }
  if (estimate > high) {
    return [{ field: `${field}.${highKey}`, reason: `is ${high}, below the estimate ${estimate}` }];
  }
  return [];
}

function levelFault(field: string, level: number): FieldFault | null {
  if (level > 50 && level < 100) return null;
  return { field, reason: `is ${level}; the level of an interval lies between 50 and 100` };
}

/** Intervals of a single arm come as two keys each; one without the other says nothing. */
const armIntervals = [
  { low: 'ciLow', high: 'ciHigh', estimate: (arm: Arm) => arm.mean ?? known(arm.percent) },
  { low: 'changeCiLow', high: 'changeCiHigh', estimate: (arm: Arm) => arm.changeMean },
] as const;

function armIntervalFaults(study: Study): readonly FieldFault[] {
  return placedArms(study).flatMap(({ field, part }) => {
    const faults = armIntervals.flatMap((keys) => {
      const [low, high] = [part[keys.low], part[keys.high]];
      if (low === undefined && high === undefined) return [];
      if (low === undefined) return [{ field: `${field}.${keys.low}`, reason: 'is missing' }];
      if (high === undefined) return [{ field: `${field}.${keys.high}`, reason: 'is missing' }];
      return bounds(field, low, high, keys.estimate(part), [keys.low, keys.high]);
    });
    const level = part.ciLevelPercent;
    const wrong = level === undefined ? null : levelFault(`${field}.ciLevelPercent`, level);
    return wrong ? [...faults, wrong] : faults;
  });
}
