import { PlotExport } from '../../figures/saved-plot/PlotExport';
import { receiptOfView } from '../../domain/exports/receipt-of-view';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import type { EvidenceView } from '../../domain/address/view';
import type { PlotToSave } from '../../figures/saved-plot/plot-to-save';

/** A plot of the Evidence screen as a file, with the filters in its receipt; none of an empty view. */
export function EvidencePlotExport({
  plot: { plot, name, title, caption },
  view,
  index,
  selected,
  labels,
}: {
  plot: PlotToSave;
  view: EvidenceView;
  index: EvidenceIndex;
  selected: readonly StudySummary[];
  labels: ReadonlyMap<string, string>;
}) {
  if (selected.length === 0) return null;
  return (
    <PlotExport
      plot={plot}
      name={name}
      caption={{ title, caption }}
      parts={() => receiptOfView(view, index, selected, labels)}
    />
  );
}
