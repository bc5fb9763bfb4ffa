import { known } from '../missing/missing';
import { linkOfAddress, type ReaderLink } from '../sources/reader-links';
import type { MechanismClaim } from '../schema/mechanism-claim';

/** Addresses under which a reader finds the paper: DOI and PubMed, else the page of the source. */
export function claimLinks({ citation, source }: MechanismClaim): readonly ReaderLink[] {
  const [doi, pmid, url] = [known(citation.doi), known(citation.pmid), known(source.url)];
  const addresses = [
    doi === undefined ? null : `https://doi.org/${doi}`,
    pmid === undefined ? null : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    doi === undefined && pmid === undefined ? (url ?? null) : null,
  ];
  return addresses.flatMap((address) => (address === null ? [] : [linkOfAddress(address)]));
}
