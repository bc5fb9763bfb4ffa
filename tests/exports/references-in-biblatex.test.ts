import { CSLParser, parse } from 'biblatex-csl-converter';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationFields, spacedInitials } from '../../src/domain/exports/citation-fields';
import { bibtexFile } from '../../src/domain/exports/bibtex';
import { cslJsonFile } from '../../src/domain/exports/csl-json';
import type { Study } from '../../src/domain/schema/study';
import { livingDataset } from '../living-dataset';
import { exportInput } from './whole-dataset';

/** Rich text of the library: runs of text, marked or not, in lists of any depth. */
type Rich = string | { readonly text?: string } | readonly Rich[] | undefined;

function plain(rich: Rich, between = ''): string {
  if (rich === undefined) return '';
  if (typeof rich === 'string') return rich;
  if ('text' in rich) return rich.text ?? '';
  return (rich as readonly Rich[]).map((part) => plain(part)).join(between);
}

interface Name {
  readonly literal?: Rich;
  readonly prefix?: Rich;
  readonly family?: Rich;
  readonly given?: Rich;
}

/** A name with a small first word is taken apart into prefix and family; together they are the name. */
function nameRead({ literal, prefix, family, given }: Name): string {
  if (literal !== undefined) return plain(literal);
  const whole = [prefix, family].filter((part) => part !== undefined).map((part) => plain(part));
  return [whole.join(' '), given === undefined ? '' : plain(given)].filter(Boolean).join('|');
}

/** Ranges are lists of lists; a hyphen inside an article number is taken for a range as well. */
function pagesRead(pages: Rich): string | undefined {
  if (!Array.isArray(pages)) return undefined;
  const [first] = pages as readonly (readonly Rich[])[];
  const ends =
    first?.length === 1 && Array.isArray(first[0]) ? (first[0] as readonly Rich[]) : first;
  return (ends ?? []).map((end) => plain(end)).join('-');
}

const containers = ['journaltitle', 'booktitle', 'institution', 'howpublished', 'publisher'];

function read(fields: Readonly<Record<string, Rich>>) {
  const container = containers.map((name) => fields[name]).find((value) => value !== undefined);
  return {
    title: fields['title'] === undefined ? undefined : plain(fields['title']),
    authors: ((fields['author'] ?? []) as readonly Name[]).map(nameRead),
    year: fields['date'] === undefined ? undefined : Number(fields['date']),
    journal: container === undefined ? undefined : plain(container),
    pages: pagesRead(fields['pages']),
    doi: fields['doi'] === undefined ? undefined : plain(fields['doi']),
  };
}

function written(study: Study) {
  const fields = citationFields(study);
  return {
    title: fields.title ?? undefined,
    authors: fields.authors.map((author) =>
      'literal' in author
        ? author.literal
        : [author.family, author.initials && spacedInitials(author.initials)]
            .filter(Boolean)
            .join('|'),
    ),
    year: fields.year ?? undefined,
    journal: fields.container ?? undefined,
    pages: fields.pages ?? undefined,
    doi: fields.doi ?? undefined,
  };
}

let shown: readonly Study[];
let csl: string;
let bibtex: ReturnType<typeof parse>;

beforeAll(async () => {
  const dataset = await livingDataset();
  const input = exportInput(dataset);
  const byId = new Map(dataset.studies.map((study) => [study.id, study]));
  shown = input.summaries.flatMap(({ id }) => byId.get(id) ?? []);
  const content = bibtexFile(input);
  bibtex = parse(content, { processUnknown: true, processComments: true });
  csl = cslJsonFile(input);
});

type Fields = Readonly<Record<string, Rich>>;

describe('the references of the whole dataset, read by biblatex-csl-converter', () => {
  it('come back from BibTeX as they are, PubMed numbers included', () => {
    expect(bibtex.errors).toEqual([]);
    const expected = shown.map((study) => {
      const { titleStandIn } = citationFields(study);
      return { ...written(study), ...(titleStandIn !== null && { title: `[${titleStandIn}]` }) };
    });
    const found = Object.values(bibtex.entries);
    expect(found.map(({ fields }) => read(fields as Fields))).toEqual(expected);
    const pmids = shown.map((study) => citationFields(study).pmid ?? undefined);
    expect(found.map(({ fields }) => fields['eprint'])).toEqual(pmids);
  });

  it('meet no field that does not belong to their kind', () => {
    const named = new Set(bibtex.warnings.map(({ type, field_name }) => `${type} ${field_name}`));
    expect(named).toEqual(new Set(['unknown_field pmid', 'unknown_field pmcid']));
  });

  it('protect the capitals of a title and leave the comment aside', () => {
    const { entries, comments } = bibtex;
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('Dataset: version');
    const title = Object.values(entries).find(
      ({ entry_key }) => entry_key === 'hailey-hailey-valladolid-2019',
    )?.fields['title'];
    expect(title).toContainEqual({
      type: 'text',
      text: 'Hailey-Hailey',
      marks: [{ type: 'nocase' }],
    });
  });

  it('come back from CSL-JSON as they are', () => {
    const items = JSON.parse(csl) as readonly { readonly id: string; readonly note?: string }[];
    const parser = new CSLParser(Object.fromEntries(items.map((item) => [item.id, item])));
    const found = Object.values(parser.parse());
    expect(parser.errors).toEqual([]);
    // It has no place for the university of a thesis that comes from CSL.
    const expected = shown.map((study) => {
      const isThesis = citationFields(study).kind === 'thesis';
      return { ...written(study), ...(isThesis && { journal: undefined }) };
    });
    expect(found.map(({ fields }) => read(fields as Fields))).toEqual(expected);
    // The library knows no PMID of CSL; it keeps the note.
    const notes = found.map(({ fields }) => /PMID: (\d+)/.exec(plain(fields['note'] as Rich))?.[1]);
    expect(notes).toEqual(shown.map((study) => citationFields(study).pmid ?? undefined));
  });
});
