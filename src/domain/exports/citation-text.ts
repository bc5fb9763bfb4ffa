import { known } from '../missing/missing';
import type { Citation } from '../schema/citation';
import type { Study } from '../schema/study';

function authorsText(citation: Citation): string | null {
  const names = citation.authors.map((author) =>
    'literal' in author
      ? author.literal
      : [author.family, author.initials].filter(Boolean).join(' '),
  );
  if (names.length === 0) return null;
  return names.length > 6 ? `${names.slice(0, 6).join(', ')}, et al` : names.join(', ');
}

/**
 * A citation in the order of the Vancouver style. What could not be read is left out rather than
 * guessed; the registration stands where there is no journal.
 */
export function citationText(study: Study): string {
  const { citation } = study;
  const [year, volume, issue, pages] = [
    known(citation.year),
    known(citation.volume),
    known(citation.issue),
    known(citation.pages),
  ];
  const place = [
    year === undefined ? null : String(year),
    volume === undefined ? null : `;${volume}${issue === undefined ? '' : `(${issue})`}`,
    pages === undefined ? null : `:${pages}`,
  ]
    .filter(Boolean)
    .join('');
  const doi = known(citation.doi);
  const pmid = known(citation.pmid);
  return [
    authorsText(citation),
    known(citation.title) ?? study.name,
    [known(citation.journal), place].filter(Boolean).join(' '),
    doi ? `doi:${doi}` : null,
    pmid ? `PMID ${pmid}` : null,
    !doi && !pmid && study.registrations.length > 0 ? study.registrations.join(', ') : null,
  ]
    .filter((part): part is string => part !== null && part !== '')
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}
