import type { QueryClient } from '@tanstack/react-query';
import type { ExportFormat } from '../../domain/exports/export-formats';
import type { ExportInput } from '../../domain/exports/export-input';
import { writeExport, type ExportFile } from '../../domain/exports/write-export';
import type { ExportRequest } from './export-request';
import { fullRecords } from './full-records';

const noRecords = { studies: [], diagnoses: [] };

/**
 * The file of a request. Full records are fetched once, and only for formats that hold more than the
 * list. Rejects with a message for readers: records not reachable, or of another version of the
 * dataset than the list on screen.
 */
export function makeExport(
  format: ExportFormat,
  { summaries, parts }: ExportRequest,
  exportDate: string,
  client: QueryClient,
): Promise<ExportFile> {
  const withRecords = async (): Promise<ExportInput> => {
    const receipt = { ...parts, exportDate };
    if (format === 'csv') return { summaries, ...noRecords, receipt };
    const ids = summaries.map(({ id }) => id);
    const { version, studies, diagnoses } = await fullRecords(client, ids);
    if (version !== parts.datasetVersion)
      throw new Error(
        `The full records are of dataset ${version}, the list on screen of ${parts.datasetVersion}. Load the page again.`,
      );
    return { summaries, studies, diagnoses, receipt };
  };
  return writeExport(format, withRecords());
}
