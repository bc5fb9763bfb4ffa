import { known } from '../missing/missing';
import type { Study } from '../schema/study';

/**
 * What kind of publication a record cites, with its type in each reference format. Types were chosen
 * so that title, container and pages come back unchanged from the libraries that read the format:
 * RIS `GEN` keeps the name of a registry where `RPRT` and `ELEC` would drop it, CSL `article` keeps
 * it where `webpage` would. `container` is the BibTeX field for it.
 */
export const publicationKinds = {
  'journal-article': {
    label: 'Journal article',
    ris: 'JOUR',
    csl: 'article-journal',
    bibtex: 'article',
    container: 'journal',
  },
  preprint: {
    label: 'Preprint',
    ris: 'JOUR',
    csl: 'article',
    bibtex: 'article',
    container: 'journal',
  },
  'conference-abstract': {
    label: 'Conference abstract',
    ris: 'ABST',
    csl: 'paper-conference',
    bibtex: 'inproceedings',
    container: 'booktitle',
  },
  'book-chapter': {
    label: 'Book chapter',
    ris: 'CHAP',
    csl: 'chapter',
    bibtex: 'incollection',
    container: 'booktitle',
  },
  thesis: {
    label: 'Thesis',
    ris: 'THES',
    csl: 'thesis',
    bibtex: 'mastersthesis',
    container: 'school',
  },
  'registry-entry': {
    label: 'Trial registry entry',
    ris: 'GEN',
    csl: 'article',
    bibtex: 'misc',
    container: 'howpublished',
  },
  report: {
    label: 'Report',
    ris: 'GEN',
    csl: 'article',
    bibtex: 'misc',
    container: 'howpublished',
  },
  announcement: {
    label: 'Announcement',
    ris: 'GEN',
    csl: 'article',
    bibtex: 'misc',
    container: 'howpublished',
  },
} as const;

export type PublicationKind = keyof typeof publicationKinds;

/** Read from the words under "journal", the first that fits; a record without any is an article. */
const signs: readonly (readonly [PublicationKind, RegExp])[] = [
  ['preprint', /\bpreprint\b/i],
  ['thesis', /\bthesis\b/i],
  ['book-chapter', /^book chapter\b/i],
  ['conference-abstract', /\b(abstract|annual meeting|poster|convergence)\b/i],
  ['registry-entry', /\bregistry entry\b|\brecord\b/i],
  ['announcement', /\bannouncement\b/i],
  ['report', /\breport\b|\bguide\b/i],
];

export function publicationKindOf({ citation }: Pick<Study, 'citation'>): PublicationKind {
  const container = known(citation.journal) ?? '';
  return signs.find(([, sign]) => sign.test(container))?.[0] ?? 'journal-article';
}
