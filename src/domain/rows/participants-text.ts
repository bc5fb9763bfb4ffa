import { formatCount } from '../format/number';
import { isMissing, missingText, type Reported } from '../missing/missing';
import type { Population } from '../schema/study';

/** "99 randomised, 99 analysed": every printed count of people; what is missing says why. */
export function participantsText(population: Population): string {
  const { randomized, analyzed, enrolled, completed, planned, surveyed } = population;
  const counts: readonly (readonly [Reported<number> | undefined, string])[] = [
    [planned, 'planned'],
    [surveyed, 'surveyed'],
    [enrolled, 'enrolled'],
    [randomized, 'randomised'],
    [completed, 'completed'],
    [analyzed, 'analysed'],
  ];
  const told = counts.flatMap(([value, verb]) =>
    value === undefined || isMissing(value) ? [] : [`${formatCount(value)}\u00a0${verb}`],
  );
  const untold = counts.flatMap(([value, verb]) =>
    isMissing(value) && value.missing !== 'not-applicable'
      ? [`number ${verb} ${missingText(value)}`]
      : [],
  );
  const text = [...told, ...untold].join(', ');
  return text === '' ? 'number of people does not apply to this kind of record' : text;
}
