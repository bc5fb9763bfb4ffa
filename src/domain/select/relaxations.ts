import { cleared } from '../address/update-view';
import type { EvidenceView, FilterKey } from '../address/view';
import { countShared } from './bit-set';
import { activeFilterBits, passingBits } from './filter-bits';
import type { StudyIndex } from './prepare-search';

/** A filter whose removal alone gives studies. */
export interface Relaxation<V> {
  readonly key: FilterKey;
  /** Number of studies without it. */
  readonly count: number;
  readonly without: V;
}

/**
 * For an empty list: the filters that can be removed to fill it, most studies first. Empty when
 * no single filter is to blame, or when the list is not empty.
 */
export function relaxations<V extends EvidenceView>(
  index: StudyIndex,
  view: V,
): readonly Relaxation<V>[] {
  const filters = activeFilterBits(index, view);
  const passing = passingBits(index, filters);
  if (countShared(passing, passing) > 0) return [];
  return [...filters.keys()]
    .map((key) => {
      const others = passingBits(index, filters, key);
      return { key, count: countShared(others, others), without: cleared(view, [key]) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
