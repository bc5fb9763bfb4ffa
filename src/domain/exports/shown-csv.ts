import { csvFile } from './csv';
import type { ExportInput } from './export-input';
import { shownTable } from './shown-table';

/** What is on screen as CSV, nothing else: RFC 4180 has no room for a receipt but the file's name. */
export function shownCsv({ summaries }: ExportInput): string {
  const { columns, rows } = shownTable(summaries);
  return csvFile(columns, rows);
}
