import type { Writer } from './export-input';

interface ExportFormatRule {
  /** As the menu names it. */
  readonly label: string;
  /** What the file holds, or what reads it. */
  readonly holds: string;
  /** Follows the name of the file. */
  readonly extension: string;
  readonly mediaType: string;
  /** Fetches what writes the format: nobody loads a writer before a file of its format is asked for. */
  readonly write: () => Promise<Writer>;
}

/** Formats of an export, in the order of the menu. */
export const exportFormats = {
  csv: {
    label: 'Spreadsheet (CSV), shown columns',
    holds: 'The studies on screen with what is shown of them, one row each.',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async () => (await import('./shown-csv')).shownCsv,
  },
  'csv-full': {
    label: 'Spreadsheet (CSV), all columns',
    holds: 'The same rows with every coded field and the figures as numbers.',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async () => (await import('./studies-csv')).fullCsv,
  },
  json: {
    label: 'Full records (JSON)',
    holds: 'Every outcome, harm, limitation and source of these studies, for programs.',
    extension: 'json',
    mediaType: 'application/json',
    write: async () => (await import('./studies-json')).studiesJson,
  },
  ris: {
    label: 'References (RIS)',
    holds: 'For EndNote, Zotero, Mendeley, Covidence and Rayyan.',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: async () => (await import('./ris')).risFile,
  },
  bibtex: {
    label: 'References (BibTeX)',
    holds: 'For LaTeX and JabRef.',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: async () => (await import('./bibtex')).bibtexFile,
  },
  csl: {
    label: 'References (CSL-JSON)',
    holds: 'For Zotero, pandoc and citeproc.',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: async () => (await import('./csl-json')).cslJsonFile,
  },
  fhir: {
    label: 'FHIR R5 bundle',
    holds: 'Evidence, EvidenceVariable and Citation resources, for clinical systems.',
    extension: 'fhir.json',
    mediaType: 'application/fhir+json',
    write: async () => (await import('./fhir/bundle')).fhirBundle,
  },
} as const satisfies Readonly<Record<string, ExportFormatRule>>;

export type ExportFormat = keyof typeof exportFormats;
export const exportFormatCodes = Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]];
