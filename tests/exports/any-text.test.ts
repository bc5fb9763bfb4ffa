import { parse as parseBibtex } from 'biblatex-csl-converter';
import * as fc from 'fast-check';
import { parse as parseCsv } from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvFile } from '../../src/domain/exports/csv';
import type { ExportInput } from '../../src/domain/exports/export-input';
import { fileName, fileNamePart } from '../../src/domain/exports/file-name';
import { plainText } from '../../src/domain/exports/plain-text';
import { bibtexFile } from '../../src/domain/exports/bibtex';
import { cslJsonFile } from '../../src/domain/exports/csl-json';
import { risFile } from '../../src/domain/exports/ris';
import { readReferences } from './citation-js';
import { livingDataset } from '../living-dataset';
import { exportInput } from './whole-dataset';

/** Any text people could put into a field: every plane of Unicode, and signs that formats use. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'{}\\~^&%$#_@"\'`,;=+-<>()[]|/ \t\n\r\u00a0aBé') }),
  fc.constantFrom('ER  - ', 'TY  - JOUR', 'a  - b', '---', "''x''", '=1+1', 'COVID-19: NAD+'),
);
const anyTitle = anyText.filter((text) => plainText(text) !== '');

let input: ExportInput;

beforeAll(async () => {
  const whole = exportInput(await livingDataset());
  const [first] = whole.summaries;
  input = { ...whole, summaries: first ? [first] : [] };
});

/** The first study with another title. */
function titled(title: string): ExportInput {
  const [first] = input.summaries;
  return {
    ...input,
    studies: input.studies.flatMap((study) =>
      study.id === first?.id ? [{ ...study, citation: { ...study.citation, title } }] : [],
    ),
  };
}

describe('any title survives', () => {
  it('RIS', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const [item] = readReferences(risFile(titled(title)));
        expect(item?.title).toBe(plainText(title));
      }),
    );
  });

  it('BibTeX', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const [item] = readReferences(bibtexFile(titled(title)));
        expect(item?.title).toBe(plainText(title));
      }),
    );
  });

  it('BibTeX in the other reader, but for two signs it does not know', () => {
    // biblatex-csl-converter drops \textasciicircum and turns only the first \textbackslash of a
    // file; U+0870 and U+0871 are signs of its own.
    const known = anyTitle.filter((title) => !/[\\^\u0870\u0871]/.test(title));
    fc.assert(
      fc.property(known, (title) => {
        const { entries } = parseBibtex(bibtexFile(titled(title)));
        const [entry] = Object.values(entries);
        const runs = entry?.fields['title'] as readonly { readonly text: string }[];
        expect(runs.map(({ text }) => text).join('')).toBe(plainText(title));
      }),
    );
  });

  it('CSL-JSON', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const items = JSON.parse(cslJsonFile(titled(title))) as readonly { title: string }[];
        expect(items[0]?.title).toBe(plainText(title));
      }),
    );
  });
});

describe('any text in a CSV cell', () => {
  const wellFormed = fc.string({ unit: 'binary' });

  it('comes back unchanged once a guarding apostrophe is taken away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(wellFormed, anyText), { minLength: 1, maxLength: 4 }),
        (row) => {
          const header = row.map((_, at) => `column ${at}`);
          const { data } = parseCsv(csvFile(header, [row]), { delimiter: ',', newline: '\r\n' });
          const unguarded = data[1]?.map((cell) =>
            /^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell,
          );
          expect(unguarded).toEqual(row);
        },
      ),
    );
  });

  it('never begins as a formula, and numbers stay as they are', () => {
    fc.assert(
      fc.property(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, number) => {
        const { data } = parseCsv(csvFile(['a', 'b'], [[text, number]]), {
          delimiter: ',',
          newline: '\r\n',
        });
        const [cell = '', figure = ''] = data[1] ?? [];
        expect(/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
        expect(Number(figure)).toBe(number + 0);
      }),
    );
  });
});

describe('a file name', () => {
  it('holds only letters, digits, hyphens, underscores and dots, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.nat(), (fileTerms, studies) => {
        const counts = { studies, of: studies, participants: 0 };
        const name = fileName({ fileTerms, datasetDate: '2026-11-22', counts }, 'csv');
        expect(name).toMatch(/^ldn-evidence_[a-z0-9_-]+_2026-11_k\d+\.csv$/);
        expect(name.length).toBeLessThan(140);
      }),
    );
  });

  it('keeps letters with accents as plain ones', () => {
    expect(fileNamePart('Ménière’s & Sjögren')).toBe('meniere-s-sjogren');
  });
});
