import type { Author } from '../schema/citation';
import type { Study } from '../schema/study';
import { bibtexText, bibtexTitle, bibtexVerbatim } from './bibtex-text';
import { citationFields, pageRange, spacedInitials } from './citation-fields';
import { shownRecords, type ExportInput } from './export-input';
import { plainText } from './plain-text';
import { publicationKinds } from '../study/publication-kind';
import { receiptSentence } from './receipt';

/** Braces keep a family name of several words, a lone name and the name of a group in one piece. */
function bibtexAuthor(author: Author): string {
  if ('literal' in author) return `{${bibtexText(plainText(author.literal))}}`;
  const family = bibtexText(plainText(author.family));
  if (author.initials === undefined) return `{${family}}`;
  const kept = /[\s,]/.test(family) ? `{${family}}` : family;
  return `${kept}, ${bibtexText(spacedInitials(author.initials))}`;
}

function entry(study: Study): string {
  const fields = citationFields(study);
  const kind = publicationKinds[fields.kind];
  const range = fields.pages === null ? null : pageRange(fields.pages);
  const text = (value: string | null) => (value === null ? null : bibtexText(value));
  // BibTeX entries need a title: where none could be read, what is known stands in brackets.
  const title = fields.title ?? (fields.titleStandIn === null ? null : `[${fields.titleStandIn}]`);
  const lines: readonly (readonly [name: string, value: string | number | null])[] = [
    ['author', fields.authors.length === 0 ? null : fields.authors.map(bibtexAuthor).join(' and ')],
    ['title', title === null ? null : bibtexTitle(title)],
    [kind.container, text(fields.container)],
    ['year', fields.year],
    ['volume', text(fields.volume)],
    ['number', text(fields.issue)],
    ['pages', range === null ? text(fields.pages) : range.map(bibtexText).join('--')],
    ['doi', fields.doi === null ? null : bibtexVerbatim(fields.doi)],
    // biblatex prints a link from eprint; JabRef and Zotero read pmid.
    ['eprint', fields.pmid],
    ['eprinttype', fields.pmid === null ? null : 'pubmed'],
    ['pmid', fields.pmid],
    ['pmcid', fields.pmcid],
    ['url', fields.url === null ? null : bibtexVerbatim(fields.url)],
    ['note', fields.remarks.length === 0 ? null : bibtexText(fields.remarks.join('. '))],
  ];
  const written = lines.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${kind.bibtex}{${fields.id},\n${written.join('')}}\n`;
}

/** BibTeX, UTF-8. The receipt is a comment on one line, without the signs that could end it early. */
export function bibtexFile(input: ExportInput): string {
  const comment = receiptSentence(input.receipt).replace(/[@{}\\]/g, ' ');
  return `@comment{${comment}}\n\n${shownRecords(input).map(entry).join('\n')}`;
}
