import type { Provenance, ReceiptParts } from './receipt';

const maxTermsLength = 80;

/** Letters and digits of any name as a part of a file name that every system takes; '' for none. */
export function fileNamePart(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** As many terms as fit; that others were left out is said. */
function joinTerms(terms: readonly string[]): string {
  const parts = terms.map((term) => fileNamePart(term).slice(0, 40)).filter((part) => part !== '');
  const kept: string[] = [];
  for (const part of parts) {
    if ([...kept, part].join('_').length > maxTermsLength) break;
    kept.push(part);
  }
  return [...kept, ...(kept.length < parts.length ? ['and-more'] : [])].join('_');
}

/**
 * `ldn-evidence_neuropathic-pain_2026-11_k8.csv`: what it is about, year and month of the dataset,
 * number of studies where it lists any, and what kind of file where there are two of one format.
 */
export function fileName(
  receipt: Pick<Provenance, 'fileTerms' | 'datasetDate'> & Partial<Pick<ReceiptParts, 'counts'>>,
  extension: string,
  kind = '',
): string {
  const terms = joinTerms(receipt.fileTerms);
  const parts = [
    'ldn-evidence',
    terms === '' ? 'all-conditions' : terms,
    receipt.datasetDate.slice(0, 7),
    receipt.counts ? `k${receipt.counts.studies}` : '',
    fileNamePart(kind),
  ];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}
