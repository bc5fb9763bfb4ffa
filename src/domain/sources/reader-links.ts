import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import { registryOf } from '../vocabulary/registries';

/** An address a reader can open, with what it is and what to show of it. */
export interface ReaderLink {
  /** "DOI", "PubMed", "ClinicalTrials.gov", "Page". */
  readonly label: string;
  readonly text: string;
  /** null when the registry has no address that is certain. */
  readonly url: string | null;
}

/** DOI, PubMed, PubMed Central and registry addresses of a record, in that order. */
export function readerLinks({ citation, registrations }: Study): readonly ReaderLink[] {
  const [doi, pmid, pmcid] = [citation.doi, citation.pmid, citation.pmcid].map(known);
  const links: ReaderLink[] = [];
  if (doi !== undefined) links.push({ label: 'DOI', text: doi, url: `https://doi.org/${doi}` });
  if (pmid !== undefined)
    links.push({ label: 'PubMed', text: pmid, url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` });
  if (pmcid !== undefined)
    links.push({
      label: 'PubMed Central',
      text: pmcid,
      url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`,
    });
  for (const id of registrations) {
    const registry = registryOf(id);
    links.push({ label: registry?.name ?? 'Registration', text: id, url: registry?.url ?? null });
  }
  return links;
}

const identified = [
  { label: 'DOI', form: /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/ },
  { label: 'PubMed', form: /^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)\/?$/ },
  {
    label: 'PubMed Central',
    form: /^https?:\/\/(?:pmc|www)\.ncbi\.nlm\.nih\.gov\/(?:pmc\/)?articles\/(PMC\d+)\/?$/,
  },
  {
    label: 'ClinicalTrials.gov',
    form: /^https?:\/\/(?:www\.)?clinicaltrials\.gov\/(?:ct2\/show|study)\/(NCT\d{8})/,
  },
] as const;

const searches = /^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/\?term=./;

/** An address in the terms of the field where it has them ("DOI 10.1002/…"), else its host and path. */
export function linkOfAddress(url: string): ReaderLink {
  for (const { label, form } of identified) {
    const id = form.exec(url)?.[1];
    if (id !== undefined) return { label, text: id, url };
  }
  if (searches.test(url)) return { label: 'PubMed', text: 'search by title', url };
  const plain = readable(url)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '');
  return { label: 'Page', text: plain.replace(/\/$/, ''), url };
}

/** An address as people read it: "sjogren’s" instead of its escapes. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
