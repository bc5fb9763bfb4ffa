import type { Author } from '../schema/citation';
import type { Study } from '../schema/study';
import { citationFields, spacedInitials } from './citation-fields';
import { shownRecords, type ExportInput } from './export-input';
import { publicationKinds } from '../study/publication-kind';
import { receiptObject } from './studies-json';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** One item of CSL-JSON (schema csl-data 1.0.2), with what these records can hold. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly author?: readonly CslName[];
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly genre?: string;
  readonly note?: string;
  readonly custom?: object;
}

function cslName(author: Author): CslName {
  if ('literal' in author) return { literal: author.literal };
  const { family, initials } = author;
  return initials === undefined ? { family } : { family, given: spacedInitials(initials) };
}

export function cslItem(study: Study): CslItem {
  const fields = citationFields(study);
  const kind = publicationKinds[fields.kind];
  // Readers that know no PMID field keep the note.
  const note = [...(fields.pmid === null ? [] : [`PMID: ${fields.pmid}`]), ...fields.remarks];
  const container = fields.kind === 'thesis' ? 'publisher' : 'container-title';
  return {
    id: fields.id,
    type: kind.csl,
    ...(fields.authors.length > 0 && { author: fields.authors.map(cslName) }),
    ...(fields.title !== null && { title: fields.title }),
    ...(fields.container !== null && { [container]: fields.container }),
    ...(fields.year !== null && { issued: { 'date-parts': [[fields.year]] } }),
    ...(fields.volume !== null && { volume: fields.volume }),
    ...(fields.issue !== null && { issue: fields.issue }),
    ...(fields.pages !== null && { page: fields.pages }),
    ...(fields.doi !== null && { DOI: fields.doi }),
    ...(fields.pmid !== null && { PMID: fields.pmid }),
    ...(fields.pmcid !== null && { PMCID: fields.pmcid }),
    ...(fields.url !== null && { URL: fields.url }),
    ...(fields.kind !== 'journal-article' && { genre: kind.label }),
    ...(note.length > 0 && { note: note.join('. ') }),
  };
}

/**
 * CSL-JSON is a bare list of items and has no place for the file itself; its schema leaves `custom`
 * of an item to programs, so the receipt stands there, in the first item.
 */
export function cslJsonFile(input: ExportInput): string {
  const items = shownRecords(input).map((study, at) =>
    at === 0
      ? { ...cslItem(study), custom: { receipt: receiptObject(input.receipt) } }
      : cslItem(study),
  );
  return `${JSON.stringify(items, null, 2)}\n`;
}
