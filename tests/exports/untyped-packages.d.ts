// Packages that tests read exports with and that bring no types: only what the tests use.
declare module '@citation-js/core' {
  export interface CslName {
    family?: string;
    given?: string;
    literal?: string;
    'non-dropping-particle'?: string;
  }
  export interface CslData {
    id: string;
    type: string;
    author?: CslName[];
    title?: string;
    'container-title'?: string;
    publisher?: string;
    issued?: { 'date-parts': number[][] };
    volume?: string;
    issue?: string;
    page?: string;
    DOI?: string;
    PMID?: string;
    PMCID?: string;
    URL?: string;
    note?: string;
  }
  export class Cite {
    constructor(input: unknown);
    data: CslData[];
  }
  export const plugins: {
    input: { data(input: string, type: '@ris/file'): Record<string, string | undefined>[] };
  };
}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}

declare module 'papaparse' {
  export function parse(
    text: string,
    options?: { delimiter?: string; newline?: string },
  ): { data: string[][]; errors: unknown[] };
}

declare module 'jsonld' {
  export function expand(
    document: object,
    options?: { documentLoader?: (url: string) => Promise<unknown>; safe?: boolean },
  ): Promise<Record<string, unknown>[]>;
}
