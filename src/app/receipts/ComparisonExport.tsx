import { ExportMenu } from '../../features/exports/ExportMenu';
import { compareHref } from '../../domain/address/pages/compare-codec';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { CompareView } from '../../domain/address/view';

/** What a file of a comparison says of itself; loaded on demand. */
export async function comparisonReceipt(view: CompareView, index: EvidenceIndex) {
  const { receiptOfStudies } = await import('../../domain/exports/receipt-of-view');
  const compared = comparedIn(view, index);
  return receiptOfStudies(index, compared, {
    scope: `Comparison of ${compared.map(({ name }) => name).join(', ')}`,
    filters: [],
    fileTerms: ['comparison', ...view.s],
    sort: 'in the order compared',
    method: null,
    address: compareHref(view),
  });
}

function comparedIn(view: CompareView, index: EvidenceIndex) {
  return view.s.flatMap((id) => index.studies.find((study) => study.id === id) ?? []);
}

/** Offers the compared studies as files. */
export function ComparisonExport({ view, index }: { view: CompareView; index: EvidenceIndex }) {
  return (
    <ExportMenu
      request={async () => ({
        summaries: comparedIn(view, index),
        parts: await comparisonReceipt(view, index),
      })}
    />
  );
}
