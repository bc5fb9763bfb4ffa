import { bibtexFile } from './bibtex';
import { cslJsonFile } from './csl-json';
import type { ExportFormat } from './export-formats';
import type { Writer } from './export-input';
import { fhirBundle } from './fhir/bundle';
import { risFile } from './ris';
import { shownCsv } from './shown-csv';
import { fullCsv } from './studies-csv';
import { studiesJson } from './studies-json';

/** Every writer, for programs that have no need to load them one by one. */
export const writers: Readonly<Record<ExportFormat, Writer>> = {
  csv: shownCsv,
  'csv-full': fullCsv,
  json: studiesJson,
  ris: risFile,
  bibtex: bibtexFile,
  csl: cslJsonFile,
  fhir: fhirBundle,
};
