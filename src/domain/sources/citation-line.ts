import { gapsByReason } from '../missing/gaps-by-reason';
import { known } from '../missing/missing';
import type { Author, Citation } from '../schema/citation';

const nameOf = (author: Author): string =>
  'literal' in author ? author.literal : [author.family, author.initials].filter(Boolean).join(' ');

/** Authors (at most so many, then "et al"), journal, year and place of a record, in one line. */
export function citationLine(citation: Omit<Citation, 'check' | 'note'>, mostAuthors = 6): string {
  const names = citation.authors.map(nameOf);
  const authors = names.length > mostAuthors ? [...names.slice(0, mostAuthors), 'et al'] : names;
  const year = known(citation.year);
  const [volume, issue, pages] = [citation.volume, citation.issue, citation.pages].map(known);
  const place = [
    year === undefined ? 'year not reported' : String(year),
    volume === undefined ? '' : `;${volume}${issue === undefined ? '' : `(${issue})`}`,
    pages === undefined ? '' : `:${pages}`,
  ].join('');
  const parts = [
    authors.length > 0 ? authors.join(', ') : (citation.authorsNote ?? 'Authors not recorded'),
    `${known(citation.journal) ?? 'Journal not reported'} ${place}`,
  ];
  return `${parts.map((part) => part.replace(/\.$/, '')).join('. ')}.`;
}

/** "volume, issue, pages: not reported in what could be read", one sentence per reason. */
export function citationGaps(citation: Citation): readonly string[] {
  return gapsByReason([
    ['year', citation.year],
    ['title', citation.title],
    ['journal', citation.journal],
    ['volume', citation.volume],
    ['issue', citation.issue],
    ['pages', citation.pages],
    ['DOI', citation.doi],
    ['PubMed number', citation.pmid],
    ['PubMed Central number', citation.pmcid],
  ]);
}
