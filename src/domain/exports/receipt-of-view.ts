import type { EvidenceIndex } from '../summary/evidence-index';
import type { StudySummary } from '../summary/study-summary';
import { scopeText } from '../answer/view-title';
import { countParticipants } from '../select/count-participants';
import { activeFilters, type ActiveFilter } from '../address/active-filters';
import { evidenceHref } from '../address/hrefs';
import type { EvidenceView } from '../address/view';
import { sorts } from '../vocabulary/filters/view-choices';
import type { ReceiptParts } from './receipt';

type Listed = Pick<EvidenceIndex, 'version' | 'date' | 'studies'>;

/** The receipt of any list of studies; what depends on the page is given by the page. */
export function receiptOfStudies(
  index: Listed,
  studies: readonly StudySummary[],
  page: Omit<ReceiptParts, 'datasetVersion' | 'datasetDate' | 'counts'>,
): ReceiptParts {
  return {
    ...page,
    datasetVersion: index.version,
    datasetDate: index.date,
    counts: {
      studies: studies.length,
      of: index.studies.length,
      participants: countParticipants(studies).participants,
    },
  };
}

/**
 * What narrows a view and in which order it lists, in words and as terms of a file name.
 * `path` is the page: `/` for the list of studies.
 */
export function wordsOfView(
  view: EvidenceView,
  labels: ReadonlyMap<string, string>,
): Pick<ReceiptParts, 'scope' | 'filters' | 'fileTerms' | 'sort'> {
  const active = activeFilters(view, labels);
  const byGroup = new Map<string, string[]>();
  for (const { group, label } of active) byGroup.set(group, [...(byGroup.get(group) ?? []), label]);
  const ranked = view.q !== '' && view.sort === 'design';
  return {
    scope: scopeText(view, labels),
    filters: [...byGroup].map(([group, chosen]) => `${group}: ${chosen.join(', ')}`),
    fileTerms: active.map(fileTerm),
    sort: ranked
      ? 'best match to the search words first'
      : `by ${sorts[view.sort].label.toLowerCase()}`,
  };
}

/** Says in a file name what a bare value would not. */
function fileTerm({ key, value }: Pick<ActiveFilter<EvidenceView>, 'key' | 'value'>): string {
  if (key === 'n') return `n${value}`;
  if (key === 'duration') return `${value}-weeks`;
  return key === 'parent' ? 'parent-trials' : value;
}

/** The receipt of what the Evidence screen shows. */
export function receiptOfView(
  view: EvidenceView,
  index: Listed,
  selected: readonly StudySummary[],
  labels: ReadonlyMap<string, string>,
): ReceiptParts {
  return receiptOfStudies(index, selected, {
    ...wordsOfView(view, labels),
    method: null,
    address: evidenceHref(view),
  });
}
