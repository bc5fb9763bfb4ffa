import { known } from '../missing/missing';
import type { Study } from '../schema/study';

type WithPeople = Pick<Study, 'population'>;

/** People who entered: randomised, else enrolled; undefined when neither is reported. */
export function entered({ population }: WithPeople): number | undefined {
  return known(population.randomized) ?? population.enrolled;
}

/** People whose results are reported: analysed, else those who completed; undefined without either. */
export function analysed({ population }: WithPeople): number | undefined {
  return known(population.analyzed) ?? population.completed;
}

/** How many people a record is about: those who entered, else those analysed; null when not reported. */
export function peopleOf(study: WithPeople): number | null {
  return entered(study) ?? known(study.population.analyzed) ?? null;
}

/**
 * How many people stand behind a result that does not print the sizes of its arms: those analysed,
 * else those randomised; null when neither is reported.
 */
export function peopleBehindResult({ population }: WithPeople): number | null {
  return known(population.analyzed) ?? known(population.randomized) ?? null;
}

/** True when more than a fifth of those who entered were not analysed; false when that is not known. */
export function losesOverAFifth(study: WithPeople): boolean {
  const [start, end] = [entered(study), analysed(study)];
  return start !== undefined && end !== undefined && start > 0 && (start - end) / start > 0.2;
}
