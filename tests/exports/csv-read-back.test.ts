import { parse } from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownCsv } from '../../src/domain/exports/shown-csv';
import { fullCsv } from '../../src/domain/exports/studies-csv';
import type { Dataset } from '../../src/domain/schema/dataset';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { livingDataset } from '../living-dataset';
import { exportInput } from './whole-dataset';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await livingDataset();
});

function readBack(format: 'csv' | 'csv-full', query: string) {
  const input = exportInput(dataset, query);
  const content = format === 'csv' ? shownCsv(input) : fullCsv(input);
  const { data, errors } = parse(content);
  const [header = [], ...rows] = data;
  return { input, content, header, rows, errors };
}

describe.each(['csv', 'csv-full'] as const)('%s, read by Papa Parse', (format) => {
  it.each(['', ...conditionGroupCodes.map((code) => `condition=${code}`)])(
    'has the rows on screen, in their order, for "%s"',
    (query) => {
      const { input, header, rows, errors } = readBack(format, query);
      expect(errors).toEqual([]);
      expect(rows.map(([id]) => id)).toEqual(input.summaries.map(({ id }) => id));
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    },
  );

  it('holds no sign without width: "0–10" is found by who types it', () => {
    const { content } = readBack(format, '');
    expect(content.slice(1)).not.toMatch(/[\u00ad\u200b\u2060\ufeff]/);
    expect(content).toContain('0–10 scale');
  });

  it('leaves no cell blank: what is missing is said', () => {
    const { rows, header } = readBack(format, '');
    const blank = rows.flatMap((row) =>
      row.flatMap((cell, at) => (cell.trim() === '' ? [`${row[0]} ${header[at]}`] : [])),
    );
    expect(blank).toEqual([]);
  });

  it('starts with a byte order mark and parts its lines by CRLF', () => {
    const { content } = readBack(format, 'condition=arthritis');
    expect(content.startsWith('\uFEFF')).toBe(true);
    expect(content.split('\r\n')).toHaveLength(
      1 + exportInput(dataset, 'condition=arthritis').summaries.length,
    );
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds no cell that a spreadsheet would run', () => {
    const { rows } = readBack(format, '');
    const risky = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(+cell));
    expect(risky).toEqual([]);
  });
});

describe('figures in a spreadsheet', () => {
  it('stay numbers: Due Bruun 2024, −0.34 [−0.95, 0.27], 99 women', () => {
    const { header, rows } = readBack('csv-full', '');
    const row = rows.find(([id]) => id === 'due-bruun-2024');
    const cell = (name: string) => row?.[header.indexOf(name)];
    expect(
      ['participants', 'headline_estimate', 'headline_low', 'headline_high'].map((n) =>
        Number(cell(n)),
      ),
    ).toEqual([99, -0.34, -0.95, 0.27]);
    expect(cell('headline_figure')).toBe('−0.34 [−0.95, 0.27]');
  });
});
