import type { Author } from '../schema/citation';
import type { Study } from '../schema/study';
import { citationFields, pageRange, spacedInitials } from './citation-fields';
import { shownRecords, type ExportInput } from './export-input';
import { plainText } from './plain-text';
import { publicationKinds } from '../study/publication-kind';
import { receiptSentence, type Receipt } from './receipt';

/** `Family, Given`; a group stands alone. */
function risAuthor(author: Author): string {
  if ('literal' in author) return author.literal;
  return author.initials === undefined
    ? author.family
    : `${author.family}, ${spacedInitials(author.initials)}`;
}

type Line = readonly [tag: string, value: string | number | null];

function recordLines(study: Study, receipt: Receipt | null): readonly Line[] {
  const fields = citationFields(study);
  const kind = publicationKinds[fields.kind];
  const range = fields.pages === null ? null : pageRange(fields.pages);
  const notes = [...fields.remarks, ...(receipt === null ? [] : [receiptSentence(receipt)])];
  return [
    ['TY', kind.ris],
    ['ID', fields.id],
    ...fields.authors.map((author): Line => ['AU', risAuthor(author)]),
    // RIS asks for no title; where none could be read, the note says what is known instead.
    ['TI', fields.title],
    ['T2', fields.container],
    ['PY', fields.year],
    ['VL', fields.volume],
    ['IS', fields.issue],
    ['SP', range?.[0] ?? fields.pages],
    ['EP', range?.[1] ?? null],
    ['DO', fields.doi],
    ['AN', fields.pmid],
    ['DB', fields.pmid === null ? null : 'PubMed'],
    ['C2', fields.kind === 'journal-article' ? fields.pmcid : null],
    ['M3', fields.kind === 'journal-article' ? null : kind.label],
    ['UR', fields.url],
    ['N1', notes.length === 0 ? null : notes.join('. ')],
  ];
}

/**
 * RIS: `XX  - value`, CRLF, no wrapping, `TY` first and `ER` last. The format has no room for the
 * file itself and readers want `TY` on the first line, so the receipt is the note of the first record.
 */
export function risFile(input: ExportInput): string {
  return shownRecords(input)
    .map((study, at) => {
      const lines = recordLines(study, at === 0 ? input.receipt : null)
        .map(([tag, value]) => [tag, value === null ? '' : plainText(String(value))] as const)
        .filter(([, value]) => value !== '')
        .map(([tag, value]) => `${tag}  - ${value}\r\n`);
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');
}
