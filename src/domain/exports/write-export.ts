import type { ExportInput, Writer } from './export-input';
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
 * The file of an export, for the app and the command line alike: same input, same bytes. `write` is
 * the writer of the format, which the app loads when it is asked for and the command line has at
 * hand. Throws when nothing is shown.
 */
export function writeExport(format: ExportFormat, input: ExportInput, write: Writer): ExportFile {
  if (input.summaries.length === 0) throw new Error(nothingToExport);
  return {
    fileName: exportFileName(format, input.receipt),
    mediaType: exportFormats[format].mediaType,
    content: write(input),
  };
}
