import type { ExportInput } from './export-input';
import { exportFormats, type ExportFormat } from './export-formats';
import { fileName } from './file-name';
import type { ReceiptParts } from './receipt';

export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Text to be written as UTF-8. */
  readonly content: string;
}

/** Said instead of a file where nothing is shown. */
export const nothingToExport = 'No study is shown, so there is nothing to export.';

/** Name of the file that `writeExport` makes, known before it is made. */
export function exportFileName(
  format: ExportFormat,
  receipt: Pick<ReceiptParts, 'fileTerms' | 'datasetDate' | 'counts'>,
): string {
  const kind = format === 'csv-full' ? 'all-columns' : '';
  return fileName(receipt, exportFormats[format].extension, kind);
}

/**
 * The file of an export, for the app and the command line alike: same input, same bytes. The writer of
 * the format is fetched while the input is still being gathered. Rejects when nothing is shown.
 */
export async function writeExport(
  format: ExportFormat,
  input: ExportInput | Promise<ExportInput>,
): Promise<ExportFile> {
  const { write, mediaType } = exportFormats[format];
  const [writer, given] = await Promise.all([write(), input]);
  if (given.summaries.length === 0) throw new Error(nothingToExport);
  return {
    fileName: exportFileName(format, given.receipt),
    mediaType,
    content: writer(given),
  };
}
