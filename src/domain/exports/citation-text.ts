import type { Author } from '../schema/citation';
import type { Study } from '../schema/study';
import { citationFields, type CitationFields } from './citation-fields';

function authorsText(authors: readonly Author[]): string | null {
  const names = authors.map((author) =>
    'literal' in author
      ? author.literal
      : [author.family, author.initials].filter(Boolean).join(' '),
  );
  if (names.length === 0) return null;
  return names.length > 6 ? `${names.slice(0, 6).join(', ')}, et al` : names.join(', ');
}

/** "2013;65(2):529-538", as far as it is known. */
function placeText({ year, volume, issue, pages }: CitationFields): string {
  const inVolume = volume === null ? '' : `;${volume}`;
  const inIssue = volume === null || issue === null ? '' : `(${issue})`;
  return `${year ?? ''}${inVolume}${inIssue}${pages === null ? '' : `:${pages}`}`;
}

/**
 * A citation in the order of the Vancouver style. What could not be read is left out rather than
 * guessed; what is known of a work without a title stands in brackets, and the registration where
 * there is neither DOI nor PubMed number.
 */
export function citationText(study: Study): string {
  const fields = citationFields(study);
  const { title, titleStandIn, container, doi, pmid } = fields;
  const unpublished = doi === null && pmid === null && study.registrations.length > 0;
  const parts = [
    authorsText(fields.authors),
    title ?? (titleStandIn === null ? study.name : `[${titleStandIn.replace(/\.$/, '')}]`),
    [container, placeText(fields)].filter(Boolean).join(' '),
    doi === null ? null : `doi:${doi}`,
    pmid === null ? null : `PMID ${pmid}`,
    unpublished ? study.registrations.join(', ') : null,
  ];
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.?!]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
