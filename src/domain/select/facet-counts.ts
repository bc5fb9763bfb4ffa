import { facetKeys } from '../address/view';
import type { EvidenceView, FacetKey } from '../address/view';
import { countShared } from './bit-set';
import { activeFilterBits, passingBits } from './filter-bits';
import type { StudyIndex } from './prepare-search';

export type FacetCounts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;

/**
 * Per filter and option: the number of studies if that option alone were chosen there and all
 * other filters stayed. Options that would give nothing are present with 0.
 */
export function facetCounts(index: StudyIndex, view: EvidenceView): FacetCounts {
  const filters = activeFilterBits(index, view);
  const all = passingBits(index, filters);
  return Object.fromEntries(
    facetKeys.map((key): [FacetKey, ReadonlyMap<string, number>] => {
      const others = filters.has(key) ? passingBits(index, filters, key) : all;
      const counts = new Map<string, number>();
      for (const [option, bits] of index.options[key])
        counts.set(option, countShared(bits, others));
      return [key, counts];
    }),
  ) as Record<FacetKey, ReadonlyMap<string, number>>;
}
