import type { CslData, CslName } from '@citation-js/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationFields, spacedInitials } from '../../src/domain/exports/citation-fields';
import { exportFormats, type ExportFormat } from '../../src/domain/exports/export-formats';
import type { Author } from '../../src/domain/schema/citation';
import type { Study } from '../../src/domain/schema/study';
import { readReferences, readRisRecords } from './citation-js';
import { livingDataset } from '../living-dataset';
import { exportInput } from './whole-dataset';

/** The fields that must survive, in one shape for what was written and for what was read. */
interface Reading {
  readonly id: string;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly year: number | undefined;
  readonly journal: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly pages: string | undefined;
  readonly doi: string | undefined;
}

const nameOf = (author: Author) =>
  'literal' in author
    ? author.literal
    : [author.family, author.initials && spacedInitials(author.initials)].filter(Boolean).join('|');

const nameRead = (name: CslName) =>
  name.literal ??
  [name['non-dropping-particle'], name.family, name.given].filter(Boolean).join('|');

function written(study: Study): Reading {
  const fields = citationFields(study);
  return {
    id: fields.id,
    title: fields.title ?? undefined,
    authors: fields.authors.map(nameOf),
    year: fields.year ?? undefined,
    journal: fields.container ?? undefined,
    volume: fields.volume ?? undefined,
    issue: fields.issue ?? undefined,
    pages: fields.pages ?? undefined,
    doi: fields.doi ?? undefined,
  };
}

/** Readers know the container of a thesis or of a registry entry as its publisher. */
function read(item: CslData): Reading {
  return {
    id: item.id,
    title: item.title,
    authors: (item.author ?? []).map(nameRead),
    year: item.issued?.['date-parts'][0]?.[0],
    journal: item['container-title'] ?? item.publisher,
    volume: item.volume,
    issue: item.issue,
    pages: item.page,
    doi: item.DOI,
  };
}

let shown: readonly Study[];
const contents = new Map<ExportFormat, string>();

beforeAll(async () => {
  const dataset = await livingDataset();
  const input = exportInput(dataset);
  const byId = new Map(dataset.studies.map((study) => [study.id, study]));
  shown = input.summaries.flatMap(({ id }) => byId.get(id) ?? []);
  for (const format of ['ris', 'bibtex', 'csl'] as const)
    contents.set(format, (await exportFormats[format].write())(input));
});

const content = (format: ExportFormat) => contents.get(format) ?? '';

describe('the references of the whole dataset, read by Citation.js', () => {
  it('come back from RIS as they are in the dataset', () => {
    expect(readReferences(content('ris')).map(read)).toEqual(shown.map(written));
  });

  it('come back from BibTeX as they are, with what is known in brackets for want of a title', () => {
    const expected = shown.map((study) => {
      const { titleStandIn } = citationFields(study);
      return { ...written(study), ...(titleStandIn !== null && { title: `[${titleStandIn}]` }) };
    });
    expect(readReferences(content('bibtex')).map(read)).toEqual(expected);
  });

  it('come back from CSL-JSON as they are', () => {
    expect(readReferences(JSON.parse(content('csl'))).map(read)).toEqual(shown.map(written));
  });

  it('keep every PubMed number', () => {
    const expected = shown.map((study) => citationFields(study).pmid ?? undefined);
    expect(expected.filter(Boolean).length).toBeGreaterThan(70);
    expect(readReferences(content('bibtex')).map(({ PMID }) => PMID)).toEqual(expected);
    expect(readReferences(JSON.parse(content('csl'))).map(({ PMID }) => PMID)).toEqual(expected);
    // Citation.js maps AN to no field of CSL, so the record is read before it is mapped.
    const records = readRisRecords(content('ris'));
    expect(records.map(({ AN }) => AN)).toEqual(expected);
    expect(new Set(records.filter(({ AN }) => AN).map(({ DB }) => DB))).toEqual(
      new Set(['PubMed']),
    );
  });

  it('hold the article pages that are easily lost', () => {
    const pages = new Map(readReferences(content('ris')).map(({ id, page }) => [id, page]));
    // Due Bruun 2024 (The Lancet Rheumatology), an electronic range; BMJ Case Reports 2018, a number.
    expect(pages.get('due-bruun-2024')).toBe('e31-e39');
    expect(pages.get('weinstock-2018')).toBe('bcr-2017-221405');
    expect(content('ris')).toContain('SP  - e31\r\nEP  - e39\r\n');
    expect(content('bibtex')).toContain('pages = {e31--e39}');
  });
});
