import type { StudySummary } from '../rows/study-summary';
import type { Diagnosis } from '../schema/diagnosis';
import type { Study } from '../schema/study';
import { csvFile } from './csv';
import { exportFormats, type ExportFormat } from './export-formats';
import { fileName } from './file-name';
import type { Receipt } from './receipt';
import { shownTable, type ShownTable } from './shown-table';

export interface ExportInput {
  /** The studies shown, in the order shown. */
  readonly summaries: readonly StudySummary[];
  /** Records of at least these studies, in any order; only `csv` can do without. */
  readonly studies: readonly Study[];
  /** Diagnoses with their codes, for FHIR. */
  readonly diagnoses: readonly Diagnosis[];
  readonly receipt: Receipt;
  /** Set by a page that shows another table than the list of studies. */
  readonly shown?: ShownTable;
}

export interface ExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Text to be written as UTF-8. */
  readonly content: string;
}

/** Said instead of a file where nothing is shown. */
export const nothingToExport = 'No study passes these filters, so there is nothing to export.';

/** Name of the file that `writeExport` makes, known before it is made. */
export function exportFileName(format: ExportFormat, receipt: Receipt): string {
  const kind = format === 'csv-full' ? 'all-columns' : '';
  return fileName(receipt, exportFormats[format].extension, kind);
}

/** True when a format holds more than the list of studies itself. */
export function needsRecords(format: ExportFormat): boolean {
  return format !== 'csv';
}

/**
 * The one writer behind the app and the command line: same input, same bytes. Each format is loaded
 * when it is asked for. Rejects when nothing is shown, or when a record of a shown study is missing.
 */
export async function writeExport(format: ExportFormat, input: ExportInput): Promise<ExportFile> {
  if (input.summaries.length === 0) throw new Error(nothingToExport);
  return {
    fileName: exportFileName(format, input.receipt),
    mediaType: exportFormats[format].mediaType,
    content: await contentOf(format, input),
  };
}

async function contentOf(format: ExportFormat, input: ExportInput): Promise<string> {
  const { summaries, receipt, diagnoses } = input;
  switch (format) {
    case 'csv': {
      const { columns, rows } = input.shown ?? shownTable(summaries);
      return csvFile(columns, rows);
    }
    case 'csv-full':
      return (await import('./studies-csv')).studiesCsv(paired(input));
    case 'json':
      return (await import('./studies-json')).studiesJson(
        records(input),
        receipt,
        input.shown ?? null,
      );
    case 'ris':
      return (await import('./ris')).risFile(records(input), receipt);
    case 'bibtex':
      return (await import('./bibtex')).bibtexFile(records(input), receipt);
    case 'csl':
      return (await import('./csl-json')).cslJsonFile(records(input), receipt);
    case 'fhir':
      return (await import('./fhir/bundle')).fhirBundle(records(input), diagnoses, receipt);
  }
}

function paired({ summaries, studies }: ExportInput) {
  const byId = new Map(studies.map((study) => [study.id, study]));
  return summaries.map((summary) => {
    const study = byId.get(summary.id);
    if (study === undefined)
      throw new Error(`The record of ${summary.name} is not in the dataset.`);
    return { summary, study };
  });
}

function records(input: ExportInput): readonly Study[] {
  return paired(input).map(({ study }) => study);
}
