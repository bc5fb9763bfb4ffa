import { isMissing, known, missingText, type Reported } from '../missing/missing';
import { readerLinks } from '../sources/reader-links';
import type { Author } from '../schema/citation';
import type { Study } from '../schema/study';
import { plainText } from './plain-text';
import { publicationKindOf, type PublicationKind } from '../study/publication-kind';

/** What reference formats hold of a record; null is left out of a file, never filled in. */
export interface CitationFields {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly authors: readonly Author[];
  readonly title: string | null;
  /** What is known of a record whose title could not be read; null where there is a title. */
  readonly titleStandIn: string | null;
  readonly year: number | null;
  /** Journal, book, meeting or registry. */
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** As printed: `529-538`, `e31-e39`, `bcr-2017-221405`. */
  readonly pages: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  /** DOI, PubMed, PubMed Central or registry address, the first there is. */
  readonly url: string | null;
  /** Registrations, and why title or authors are not there. */
  readonly remarks: readonly string[];
}

export function citationFields(study: Study): CitationFields {
  const { citation } = study;
  const text = (value: Reported<string>) => {
    const given = known(value);
    return given === undefined || plainText(given) === '' ? null : plainText(given);
  };
  const titleStandIn = isMissing(citation.title) ? plainText(missingText(citation.title)) : null;
  return {
    id: study.id,
    kind: publicationKindOf(study),
    authors: citation.authors,
    title: text(citation.title),
    titleStandIn,
    year: known(citation.year) ?? null,
    container: text(citation.journal),
    volume: text(citation.volume),
    issue: text(citation.issue),
    pages: text(citation.pages),
    doi: text(citation.doi),
    pmid: text(citation.pmid),
    pmcid: text(citation.pmcid),
    url: readerLinks(study).find(({ url }) => url !== null)?.url ?? null,
    remarks: [
      ...(study.registrations.length === 0
        ? []
        : [`Registration: ${study.registrations.join(', ')}`]),
      ...(titleStandIn === null ? [] : [`Title not given: ${titleStandIn}`]),
      ...(citation.authorsNote === undefined ? [] : [plainText(citation.authorsNote)]),
    ],
  };
}

/**
 * Initials as reference managers read them: `M. R. K. L.` for MRKL. Run together, EndNote and
 * citeproc take them for one first name and print "M." alone.
 */
export function spacedInitials(initials: string): string {
  return [...initials.replace(/[^\p{L}\p{M}-]/gu, '')].map((letter) => `${letter}.`).join(' ');
}

/** First and last page of a range; null for anything else, which stays as it is printed. */
export function pageRange(pages: string): readonly [first: string, last: string] | null {
  const range = /^([a-z]*\d+)\s*[-–]\s*([a-z]*\d+(?:\.[a-z]*\d+)?)$/i.exec(pages);
  return range?.[1] && range[2] ? [range[1], range[2]] : null;
}
