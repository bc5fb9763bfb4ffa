import type { QueryClient } from '@tanstack/react-query';
import type { ExportFormat } from '../../domain/exports/export-formats';
import { writeExport, type ExportFile } from '../../domain/exports/write-export';
import type { ExportRequest } from './export-request';
import { fullRecords } from './full-records';
import { loadWriter } from './load-writer';

const noRecords = { studies: [], diagnoses: [] };

/**
 * The file of a request. Full records are fetched once, and only for formats that hold more than the
 * list. Rejects with a message for readers: records not reachable, or of another version of the
 * dataset than the list on screen.
 */
export async function makeExport(
  format: ExportFormat,
  { summaries, parts, shown }: ExportRequest,
  exportDate: string,
  client: QueryClient,
): Promise<ExportFile> {
  const [write, records] = await Promise.all([
    loadWriter(format),
    format === 'csv'
      ? null
      : fullRecords(
          client,
          summaries.map(({ id }) => id),
        ),
  ]);
  if (records !== null && records.version !== parts.datasetVersion)
    throw new Error(
      `The full records are of dataset ${records.version}, the list on screen of ${parts.datasetVersion}. Load the page again.`,
    );
  const { studies, diagnoses } = records ?? noRecords;
  const receipt = { ...parts, exportDate };
  return writeExport(
    format,
    { summaries, studies, diagnoses, receipt, ...(shown && { shown }) },
    write,
  );
}
