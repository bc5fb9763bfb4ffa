import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import type { EvidenceView } from '../../domain/address/view';
import type { OriginOf } from '../../figures/saved-plot/plot-origin';

/** Origin of the plots of the Evidence screen; what names a view is loaded on demand. None of an empty view. */
export function originOfEvidence(
  view: EvidenceView,
  index: EvidenceIndex,
  selected: readonly StudySummary[],
  labels: ReadonlyMap<string, string>,
): OriginOf | null {
  if (selected.length === 0) return null;
  return async () => {
    const { receiptOfView } = await import('../../domain/exports/receipt-of-view');
    return receiptOfView(view, index, selected, labels);
  };
}
