import { filterKeys } from '../address/view';
import type { EvidenceView, FilterKey } from '../address/view';
import { addBits, bitsWhere, emptyBits, keepBits } from './bit-set';
import type { BitSet } from './bit-set';
import type { StudyIndex } from './prepare-search';

/**
 * The studies that pass one filter, or null when it is not set. Chosen options of a filter are
 * alternatives; a study whose value is not reported passes none.
 */
export function filterBits(index: StudyIndex, view: EvidenceView, key: FilterKey): BitSet | null {
  const { studies } = index;
  if (key === 'q') return index.search(view.q)?.found ?? null;
  if (key === 'n') {
    const { n } = view;
    if (n === null) return null;
    return bitsWhere(studies.length, (at) => (studies[at]?.participants ?? -1) >= n);
  }
  if (key === 'parent') {
    if (!view.parent) return null;
    return bitsWhere(studies.length, (at) => studies[at]?.parentStudy === null);
  }
  if (key === 'years') {
    if (view.years === null) return null;
    const { from, to } = view.years;
    return bitsWhere(studies.length, (at) => {
      const year = studies[at]?.year ?? null;
      return year !== null && (from === null || year >= from) && (to === null || year <= to);
    });
  }
  const chosen = view[key];
  if (chosen.length === 0) return null;
  const bits = emptyBits(studies.length);
  for (const option of chosen) {
    const withOption = index.options[key].get(option);
    if (withOption !== undefined) addBits(bits, withOption);
  }
  return bits;
}

/** The studies that pass every filter but `except`, given the studies that pass each. */
export function passingBits(
  index: StudyIndex,
  filters: ReadonlyMap<FilterKey, BitSet>,
  except?: FilterKey,
): BitSet {
  const bits = bitsWhere(index.studies.length, () => true);
  for (const [key, passing] of filters) if (key !== except) keepBits(bits, passing);
  return bits;
}

/** The filters that are set, each with the studies that pass it. */
export function activeFilterBits(
  index: StudyIndex,
  view: EvidenceView,
): ReadonlyMap<FilterKey, BitSet> {
  const filters = new Map<FilterKey, BitSet>();
  for (const key of filterKeys) {
    const bits = filterBits(index, view, key);
    if (bits !== null) filters.set(key, bits);
  }
  return filters;
}
