import type { ReceiptParts } from '../../domain/exports/receipt';
import type { ShownTable } from '../../domain/exports/shown-table';
import type { StudySummary } from '../../domain/summary/study-summary';

/** What a page hands over when its reader asks for a file: exactly what it shows. */
export interface ExportRequest {
  /** The studies shown, in the order shown. */
  readonly summaries: readonly StudySummary[];
  readonly parts: ReceiptParts;
  /** Set by a page that shows another table than the list of studies. */
  readonly shown?: ShownTable;
}
