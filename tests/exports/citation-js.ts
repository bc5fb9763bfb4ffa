import { Cite, plugins, type CslData } from '@citation-js/core';

// Each of these teaches the library a format when it is loaded.
await Promise.all([
  import('@citation-js/plugin-bibtex'),
  import('@citation-js/plugin-csl'),
  import('@citation-js/plugin-ris'),
]);

/** References of any format as CSL data, by Citation.js. */
export function readReferences(file: unknown): readonly CslData[] {
  return new Cite(file).data;
}

/** RIS records before they are mapped to CSL, tag by tag. */
export function readRisRecords(file: string): readonly Record<string, string | undefined>[] {
  return plugins.input.data(file, '@ris/file');
}
