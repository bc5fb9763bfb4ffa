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

/** True when more than a fifth of those who entered were not analysed; false when that is not known. */
export function losesOverAFifth(study: WithPeople): boolean {
  const [start, end] = [entered(study), analysed(study)];
  return start !== undefined && end !== undefined && start > 0 && (start - end) / start > 0.2;
}
