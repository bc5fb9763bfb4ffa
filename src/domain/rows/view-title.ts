import { activeFilters } from '../url-state/active-filters';
import type { EvidenceView } from '../url-state/view';

/** What a view is about: the chosen conditions and diagnoses, or all. */
export function scopeText(
  view: EvidenceView,
  diagnosisLabels: ReadonlyMap<string, string>,
): string {
  const scope = activeFilters(view, diagnosisLabels)
    .filter(({ key }) => key === 'condition' || key === 'diagnosis')
    .map(({ label }) => label);
  return scope.length === 0 ? 'All conditions' : scope.join(', ');
}

/** Names a view for tabs and bookmarks: "Neuropathic pain, randomised: 4 studies". */
export function viewTitle(
  view: EvidenceView,
  diagnosisLabels: ReadonlyMap<string, string>,
  count: number,
): string {
  const filters = activeFilters(view, diagnosisLabels);
  if (filters.length === 0) return 'Evidence';
  const label = filters
    .map((filter, i) => (i === 0 ? filter.label : lowerUnlessName(filter.label)))
    .join(', ');
  return `${label}: ${count} ${count === 1 ? 'study' : 'studies'}`;
}

/** Lower-case first letter of a word; abbreviations stay. */
function lowerUnlessName(label: string): string {
  return label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
