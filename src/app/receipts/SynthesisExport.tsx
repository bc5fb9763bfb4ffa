import { ExportMenu } from '../../features/exports/ExportMenu';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import type { SynthesisView } from '../../domain/address/view';

/** What a file of the Synthesis screen says of itself; loaded on demand. */
export async function synthesisReceipt(
  view: SynthesisView,
  index: EvidenceIndex,
  selected: readonly StudySummary[],
  labels: ReadonlyMap<string, string>,
  method: string,
) {
  const { receiptOfStudies, wordsOfView } = await import('../../domain/exports/receipt-of-view');
  return receiptOfStudies(index, selected, {
    ...wordsOfView(view, labels),
    method,
    address: synthesisHref(view),
  });
}

/** Offers the studies behind the Synthesis screen as files, with the method in the receipt. */
export function SynthesisExport({
  selected,
  receipt,
}: {
  selected: readonly StudySummary[];
  receipt: () => ReturnType<typeof synthesisReceipt>;
}) {
  return <ExportMenu request={async () => ({ summaries: selected, parts: await receipt() })} />;
}
