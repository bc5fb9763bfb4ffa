import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bibtexTitle, bibtexText } from '../../../src/domain/exports/bibtex-text';
import { pageRange, spacedInitials } from '../../../src/domain/exports/citation-fields';
import { citationText } from '../../../src/domain/exports/citation-text';
import { nameUuid } from '../../../src/domain/exports/fhir/name-uuid';
import { publicationKindOf } from '../../../src/domain/study/publication-kind';
import type { Study } from '../../../src/domain/schema/study';

const folder = 'fixtures/records/studies';
const studies = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Study,
);
const study = (id: string) => {
  const found = studies.find((each) => each.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};

describe('what a record cites', () => {
  it.each([
    ['due-bruun-2024', 'journal-article'],
    ['toledano-2021-acute', 'preprint'],
    ['rizwan-2025', 'conference-abstract'],
    ['kais-2013', 'conference-abstract'],
    ['patel-2020', 'book-chapter'],
    ['actrn12623000172606', 'registry-entry'],
    ['pain-therapeutics-2005', 'announcement'],
  ])('%s is a %s', (id, kind) => {
    expect(publicationKindOf(study(id))).toBe(kind);
  });

  it('is a thesis where the words for its journal say so', () => {
    const { citation } = study('due-bruun-2024');
    const journal = 'Master’s thesis in pharmacy, a university, May 2017';
    expect(publicationKindOf({ citation: { ...citation, journal } })).toBe('thesis');
  });

  it('takes no journal for a registry or a meeting', () => {
    const kinds = new Map<string, string>();
    for (const each of studies)
      if (typeof each.citation.journal === 'string')
        kinds.set(each.citation.journal, publicationKindOf(each));
    const odd = [...kinds].filter(([, kind]) => kind !== 'journal-article').map(([name]) => name);
    expect(odd.filter((name) => /^(The )?(Journal|Annals|Archives|Lancet)\b/.test(name))).toEqual(
      [],
    );
  });
});

describe('parts of a reference', () => {
  it.each([
    ['529-538', ['529', '538']],
    ['e31-e39', ['e31', 'e39']],
    ['E393–E406', ['E393', 'E406']],
    ['891-902.e1', ['891', '902.e1']],
    ['bcr-2017-221405', null],
    ['CD010410', null],
    ['13030/qt89b75552', null],
    ['1-5 (online ahead of print)', null],
  ])('pages %s', (pages, range) => {
    expect(pageRange(pages)).toEqual(range);
  });

  it('parts initials, so that no program prints the first alone', () => {
    expect(spacedInitials('MRKL')).toBe('M. R. K. L.');
    expect(spacedInitials('Ø')).toBe('Ø.');
  });

  it('protects capitals and nothing else', () => {
    expect(bibtexTitle('Low-dose naltrexone in Crohn’s disease: LDN & NAD+ (INNOVA study)')).toBe(
      String.raw`Low-dose naltrexone in {Crohn’s} disease: {LDN} \& {NAD+} ({INNOVA} study)`,
    );
    expect(bibtexTitle('COVID-19 in Norway')).toBe('{COVID-19} in {Norway}');
  });

  it('escapes what TeX would read as a command, a comment or a dash', () => {
    expect(bibtexText(String.raw`50% of A_1 -- #2 & $3 {x} \y`)).toBe(
      String.raw`50\% of A\_1 -{}- \#2 \& \$3 \{x\} \textbackslash{}y`,
    );
  });

  it('gives the same id for the same name, and another for another', () => {
    const ids = ['younger-2013', 'younger-2014', ''].map(nameUuid);
    expect(ids.map(nameUuid)).toEqual(ids.map(nameUuid));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a citation to copy', () => {
  it('is in the order of the Vancouver style', () => {
    expect(citationText(study('younger-2013'))).toBe(
      'Younger J, Noor N, McCue R, Mackey S. Low-dose naltrexone for the treatment of fibromyalgia: findings of a small, randomized, double-blind, placebo-controlled, counterbalanced, crossover trial assessing daily pain levels. Arthritis & Rheumatism 2013;65(2):529-538. doi:10.1002/art.37734. PMID 23359310.',
    );
  });

  it('names what is known of a record without a title in brackets', () => {
    const { citation } = study('due-bruun-2024');
    const missing = { missing: 'not-reported' } as const;
    const unread = {
      authors: [],
      year: missing,
      journal: missing,
      volume: missing,
      issue: missing,
      pages: missing,
      doi: missing,
      pmid: missing,
      title: {
        missing: 'not-readable' as const,
        note: 'Case series of LDN in 14 people with Hailey-Hailey disease; the title itself could not be read',
      },
    };
    expect(
      citationText({
        ...study('due-bruun-2024'),
        registrations: [],
        citation: { ...citation, ...unread },
      }),
    ).toBe(
      '[Case series of LDN in 14 people with Hailey-Hailey disease; the title itself could not be read].',
    );
  });
});
