import type { Reported } from '../missing/missing';
import type { Study } from '../schema/study';

/**
 * Daily doses in mg as readers are told them: those studied, or both ends of the range that a review
 * pools. Only the former are doses of LDN that filters, counts and charts may take.
 */
export function toldDoses({
  doseMgPerDay,
  doseRangeMgPerDay,
}: Study['intervention']): Reported<readonly number[]> {
  return doseRangeMgPerDay ?? doseMgPerDay;
}
