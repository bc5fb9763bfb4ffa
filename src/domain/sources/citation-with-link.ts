import type { Study } from '../schema/study';
import { citationLine } from './citation-line';
import { readerLinks, type ReaderLink } from './reader-links';

/** A record in one short line, first author, journal, year and place, with what finds it: DOI, else PubMed, else registry number. */
export function citationWithLink(study: Study): {
  readonly text: string;
  readonly link: ReaderLink | null;
} {
  const [link = null] = readerLinks(study);
  return { text: citationLine(study.citation, 1), link };
}
