import { ExportMenu } from '../../features/exports/ExportMenu';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import type { EvidenceView } from '../../domain/address/view';

/** Offers the studies of the Evidence screen as files; what names them is loaded on demand. */
export function EvidenceExport({
  view,
  index,
  selected,
  labels,
}: {
  view: EvidenceView;
  index: EvidenceIndex;
  selected: readonly StudySummary[];
  labels: ReadonlyMap<string, string>;
}) {
  return (
    <ExportMenu
      request={async () => {
        const { receiptOfView } = await import('../../domain/exports/receipt-of-view');
        return { summaries: selected, parts: receiptOfView(view, index, selected, labels) };
      }}
    />
  );
}
