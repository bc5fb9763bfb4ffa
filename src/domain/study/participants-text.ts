import { formatCount } from '../format/number';
import { isMissing, missingText, type Reported } from '../missing/missing';
import type { Study } from '../schema/study';

/** "195 people", or that their number is not known. */
export function peopleText(people: number | null): string {
  return people === null
    ? 'number of people not reported by every study'
    : `${formatCount(people)}\u00a0people`;
}

/**
 * "99 randomised, 99 analysed": every printed count of people; what is missing says why. A
 * registration that gives the planned number owes no analysed number yet.
 */
export function participantsText({ design, population }: Study): string {
  const { randomized, analyzed, enrolled, completed, planned, surveyed } = population;
  const owed = design !== 'protocol' || planned === undefined;
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
    owed && isMissing(value) && value.missing !== 'not-applicable'
      ? [`number ${verb} ${missingText(value)}`]
      : [],
  );
  const text = [...told, ...untold].join(', ');
  return text === '' ? 'number of people does not apply to this kind of record' : text;
}
