import type { Study } from '../schema/study';
import type { FieldFault } from './fault';

/**
 * A record belongs to a group of conditions and names a diagnosis, or lies outside both: then it is
 * another use of naltrexone, kept for context, as one dose against the itch of an opioid.
 */
export function conditionFaults({
  conditionGroups,
  diagnoses,
  contextOnly,
}: Study): readonly FieldFault[] {
  const outside = conditionGroups.length === 0;
  if (outside && contextOnly === undefined) {
    const reason = 'are empty; only a record kept for context may lie outside every group';
    return [{ field: 'conditionGroups', reason }];
  }
  if (!outside && diagnoses.length === 0) {
    return [{ field: 'diagnoses', reason: 'are empty, but the record belongs to a group' }];
  }
  return [];
}
