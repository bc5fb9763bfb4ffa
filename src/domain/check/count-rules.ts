import { known, type Reported } from '../missing/missing';
import type { Population, Study } from '../schema/study';
import type { FieldFault } from './fault';
import { placedArms, placedHarmArms } from './placed-parts';

/** Counts of people: events within totals, totals within arms, arms within the study. */
export function countFaults(study: Study): readonly FieldFault[] {
  return [
    ...outcomeCounts(study),
    ...harmCounts(study),
    ...populationCounts(study.population),
    ...enrolledAsAnalysed(study),
    ...distributionCounts(study),
  ];
}

type Count = Reported<number> | undefined;

/** A fault on `field` when the first count is larger than the second; absent counts say nothing. */
function within(field: string, few: Count, many: Count, manyName: string): readonly FieldFault[] {
  const [part, whole] = [known(few), known(many)];
  if (part === undefined || whole === undefined || part <= whole) return [];
  return [{ field, reason: `is ${part}, more than the ${whole} ${manyName}` }];
}

function outcomeCounts(study: Study): readonly FieldFault[] {
  return placedArms(study).flatMap(({ field, part: { events, total, n, nFirstPeriod } }) => [
    ...within(`${field}.events`, events, total, 'of the total'),
    ...within(`${field}.events`, events, n, 'of the arm'),
    ...within(`${field}.total`, total, n, 'of the arm'),
    ...within(`${field}.nFirstPeriod`, nFirstPeriod, n, 'of the arm'),
  ]);
}

/** Events may outnumber people where events are counted; people may not. */
function harmCounts(study: Study): readonly FieldFault[] {
  return placedHarmArms(study).flatMap(({ field, unit, arms }) =>
    unit === 'events'
      ? []
      : arms.flatMap(({ events, total }, a) =>
          within(`${field}.arms[${a}].events`, events, total, 'of the total'),
        ),
  );
}

function populationCounts(population: Population): readonly FieldFault[] {
  const { randomized, analyzed, enrolled, completed, surveyed } = population;
  return [
    ...within('population.analyzed', analyzed, randomized, 'randomised'),
    ...within('population.analyzed', analyzed, enrolled, 'enrolled'),
    ...within('population.randomized', randomized, enrolled, 'enrolled'),
    ...within('population.completed', completed, randomized, 'randomised'),
    ...within('population.completed', completed, enrolled, 'enrolled'),
    ...within('population.analyzed', analyzed, surveyed, 'surveyed'),
  ];
}

/**
 * Where people dropped out of a study without random allocation, those enrolled are not those analysed,
 * unless the record says so; a trial may analyse all whom it randomised.
 */
function enrolledAsAnalysed({ population, harms }: Study): readonly FieldFault[] {
  const { analyzed, enrolled, description } = population;
  const lost = harms.events
    .filter(({ event }) => event === 'dropout-any-reason')
    .flatMap(({ arms }) => arms.map(({ events }) => known(events) ?? 0))
    .reduce((sum, events) => sum + events, 0);
  const said = /intention to treat|all .*analysed/.test(known(description) ?? '');
  if (known(analyzed) === undefined || known(analyzed) !== enrolled || lost === 0 || said)
    return [];
  const reason = `is ${enrolled}, all who were enrolled, but ${lost} dropped out; say that all were analysed, or how many were`;
  return [{ field: 'population.analyzed', reason }];
}

const answers = [
  'markedlyImproved',
  'moderatelyImproved',
  'mildlyImproved',
  'unchanged',
  'moderatelyWorse',
  'markedlyWorse',
] as const;

function distributionCounts(study: Study): readonly FieldFault[] {
  return study.outcomes.flatMap(({ responseDistribution }, o) => {
    if (responseDistribution === undefined) return [];
    const { total } = responseDistribution;
    const sum = answers.reduce((all, answer) => all + responseDistribution[answer], 0);
    if (sum === total) return [];
    const field = `outcomes[${o}].responseDistribution.total`;
    return [{ field, reason: `is ${total}, but the answers add up to ${sum}` }];
  });
}
