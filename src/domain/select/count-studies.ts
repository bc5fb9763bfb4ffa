import type { EvidenceView } from '../address/view';
import { countShared } from './bit-set';
import { activeFilterBits, passingBits } from './filter-bits';
import type { StudyIndex } from './prepare-search';

/** How many studies a view lists, without listing them. */
export function countStudies(index: StudyIndex, view: EvidenceView): number {
  const passing = passingBits(index, activeFilterBits(index, view));
  return countShared(passing, passing);
}
