import type { Study } from '../schema/study';
import { designs } from '../vocabulary/filters/designs';
import type { FieldFault } from './fault';
import { leavesOf } from '../census/leaves';

/** Reviews count no people of their own in arms, and only reviews pool. */
export function reviewFaults(study: Study): readonly FieldFault[] {
  const { kind } = designs[study.design];
  if (kind !== 'review') {
    if (study.pooled.length === 0) return [];
    return [{ field: 'pooled', reason: `holds results, but the design is ${study.design}` }];
  }
  return study.outcomes.flatMap(({ arms }, o) => {
    const figure = leavesOf(arms).find(({ value }) => typeof value === 'number');
    if (figure === undefined) return [];
    const field = `outcomes[${o}].arms${figure.field}`;
    return [{ field, reason: `is ${String(figure.value)}; a review has no people of its own` }];
  });
}
