/** Formats of an export, in the order of the menu. `extension` follows the name of the file. */
export const exportFormats = {
  csv: {
    label: 'Spreadsheet (CSV), shown columns',
    holds: 'The studies on screen with what is shown of them, one row each.',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
  },
  'csv-full': {
    label: 'Spreadsheet (CSV), all columns',
    holds: 'The same rows with every coded field and the figures as numbers.',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
  },
  json: {
    label: 'Full records (JSON)',
    holds: 'Every outcome, harm, limitation and source of these studies, for programs.',
    extension: 'json',
    mediaType: 'application/json',
  },
  ris: {
    label: 'References (RIS)',
    holds: 'For EndNote, Zotero, Mendeley, Covidence and Rayyan.',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
  },
  bibtex: {
    label: 'References (BibTeX)',
    holds: 'For LaTeX and JabRef.',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
  },
  csl: {
    label: 'References (CSL-JSON)',
    holds: 'For Zotero, pandoc and citeproc.',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
  fhir: {
    label: 'FHIR R5 bundle',
    holds: 'Evidence, EvidenceVariable and Citation resources, for clinical systems.',
    extension: 'fhir.json',
    mediaType: 'application/fhir+json',
  },
} as const;

export type ExportFormat = keyof typeof exportFormats;
export const exportFormatCodes = Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]];
