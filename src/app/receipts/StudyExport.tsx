import { ExportMenu } from '../../features/exports/ExportMenu';
import { studyHref } from '../../domain/address/hrefs';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';

/** Offers one study as a file. */
export function StudyExport({ summary, index }: { summary: StudySummary; index: EvidenceIndex }) {
  return (
    <ExportMenu
      request={async () => {
        const { receiptOfStudies } = await import('../../domain/exports/receipt-of-view');
        const parts = receiptOfStudies(index, [summary], {
          scope: summary.name,
          filters: [],
          fileTerms: [summary.id],
          sort: 'one study',
          method: null,
          address: studyHref(summary.id),
        });
        return { summaries: [summary], parts };
      }}
    />
  );
}
