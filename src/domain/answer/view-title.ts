import { activeFilters, type ActiveFilter } from '../address/active-filters';
import type { EvidenceView, FilterKey } from '../address/view';
import { plural } from '../format/words';

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
    .map(titlePart)
    .map((part, i) => (i === 0 ? part : lowerUnlessName(part)))
    .join(', ');
  return `${label}: ${count} ${plural(count, 'study', 'studies')}`;
}

/** Filters whose options say nothing without the name of the filter: "None", "Not clear". */
const named: ReadonlySet<FilterKey> = new Set(['comparator', 'direction', 'duration', 'results']);

function titlePart({ key, group, label }: ActiveFilter<EvidenceView>): string {
  return named.has(key) ? `${group} ${lowerUnlessName(label)}` : label;
}

/** The same within brackets: "comparator: active", "randomised", "favours LDN". */
export function filterInBrackets({ key, group, label }: ActiveFilter<EvidenceView>): string {
  const name = lowerUnlessName(label);
  return named.has(key) && key !== 'direction' ? `${lowerUnlessName(group)}: ${name}` : name;
}

/** Lower-case first letter of a word; abbreviations stay. */
function lowerUnlessName(label: string): string {
  return label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
