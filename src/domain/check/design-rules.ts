import { isPrimary } from '../study/own-study';
import { comparesWithOthers } from '../vocabulary/filters/comparators';
import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import { designs, isRandomised } from '../vocabulary/filters/designs';
import type { FieldFault } from './fault';

/** What a study says of its design agrees with its comparator and its numbers. */
export function designFaults(study: Study): readonly FieldFault[] {
  const { design, comparator, population } = study;
  const randomized = known(population.randomized);
  const isRandomized = isRandomised(design);
  const faults: FieldFault[] = [];
  if (isRandomized && !comparesWithOthers(comparator.classes)) {
    faults.push({
      field: 'comparator.classes',
      reason: `name no comparator, but this is ${design}`,
    });
  }
  if (!isRandomized && isPrimary(study) && randomized !== undefined) {
    const reason = `is ${randomized}, but the design is ${design}, without random allocation`;
    faults.push({ field: 'population.randomized', reason });
  }
  return [...faults, ...(isRandomized ? armSizes(study, randomized) : [])];
}

/** No arm holds more people than were randomised; the arms of parallel groups do not together. */
function armSizes({ design, outcomes }: Study, randomized: number | undefined): FieldFault[] {
  if (randomized === undefined) return [];
  return outcomes.flatMap(({ arms }, o) => {
    const sizes = arms.map(({ n, total }) => known(n) ?? known(total) ?? 0);
    const largest = Math.max(0, ...sizes);
    const people =
      designs[design].layout === 'parallel' ? sizes.reduce((sum, size) => sum + size, 0) : largest;
    if (people <= randomized) return [];
    const reason = `hold ${people} people, but ${randomized} were randomised`;
    return [{ field: `outcomes[${o}].arms`, reason }];
  });
}
