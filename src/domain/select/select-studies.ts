import type { StudySummary } from '../summary/study-summary';
import type { EvidenceView } from '../address/view';
import { hasBit } from './bit-set';
import { activeFilterBits, passingBits } from './filter-bits';
import type { StudyIndex } from './prepare-search';

/** True when the list is ranked by the search text: words are sought and no other sort chosen. */
export function isRankedBySearch(index: StudyIndex, view: EvidenceView): boolean {
  return view.sort === 'design' && index.search(view.q) !== null;
}

/**
 * The studies that pass all filters, in the chosen order. With search words and the default sort,
 * the best matches come first and equal ones in design order.
 */
export function selectStudies(index: StudyIndex, view: EvidenceView): readonly StudySummary[] {
  const passing = passingBits(index, activeFilterBits(index, view));
  const scores = isRankedBySearch(index, view) ? index.search(view.q)?.scores : undefined;
  const listed = index.orders[view.sort].filter((at) => hasBit(passing, at));
  const selected: StudySummary[] = [];
  for (const at of scores === undefined ? listed : byScore(listed, scores)) {
    const study = index.studies[at];
    if (study !== undefined) selected.push(study);
  }
  return selected;
}

/** Falls by score and keeps the given order among equals. */
function byScore(listed: Uint32Array, scores: Uint16Array): Uint32Array {
  // Score and place in one number each: typed arrays sort plain numbers without calling back.
  const keys = new Float64Array(listed.length);
  for (let place = 0; place < keys.length; place += 1) {
    keys[place] = (0xffff - (scores[listed[place] ?? 0] ?? 0)) * keys.length + place;
  }
  keys.sort();
  const ranked = new Uint32Array(keys.length);
  for (let rank = 0; rank < keys.length; rank += 1) {
    ranked[rank] = listed[(keys[rank] ?? 0) % keys.length] ?? 0;
  }
  return ranked;
}
