import type { ExportFormat } from '../../domain/exports/export-formats';
import type { Writer } from '../../domain/exports/export-input';

const loaders: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  csv: async () => (await import('../../domain/exports/shown-csv')).shownCsv,
  'csv-full': async () => (await import('../../domain/exports/studies-csv')).fullCsv,
  json: async () => (await import('../../domain/exports/studies-json')).studiesJson,
  ris: async () => (await import('../../domain/exports/ris')).risFile,
  bibtex: async () => (await import('../../domain/exports/bibtex')).bibtexFile,
  csl: async () => (await import('../../domain/exports/csl-json')).cslJsonFile,
  fhir: async () => (await import('../../domain/exports/fhir/bundle')).fhirBundle,
};

/** The writer of one format, fetched when it is first used. */
export function loadWriter(format: ExportFormat): Promise<Writer> {
  return loaders[format]();
}
