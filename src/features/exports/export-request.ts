import type { ReceiptParts } from '../../domain/exports/receipt';
import type { StudySummary } from '../../domain/summary/study-summary';

/** What a page hands over when its reader asks for a file: exactly what it shows. */
export interface ExportRequest {
  /** The studies shown, in the order shown. */
  readonly summaries: readonly StudySummary[];
  readonly parts: ReceiptParts;
}
