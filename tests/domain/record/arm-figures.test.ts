import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/domain/format/number';
import { armTable } from '../../../src/domain/record/arm-figures';
import type { Study } from '../../../src/domain/schema/study';

const folder = new URL('../../../fixtures/records/studies/', import.meta.url);
const studies = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Study,
);

test('no figure of any arm in the dataset is lost on its way to the table', () => {
  for (const study of studies) {
    const tables = [
      ...study.outcomes.map(({ arms }) => arms),
      ...study.harms.events.map(({ arms }) => arms),
    ];
    for (const arms of tables) {
      const { columns } = armTable(arms);
      arms.forEach((arm, at) => {
        const row = columns.map(({ label, cells }) => `${label} ${cells[at]?.text}`).join(' | ');
        const bare = row.replace(/\u202f/g, '');
        for (const value of Object.values(arm).flat())
          if (typeof value === 'number') expect(bare, study.id).toContain(formatNumber(value));
      });
    }
  }
});

test('an arm that does not print a figure of its neighbour says so, and never shows a zero', () => {
  const { columns } = armTable([
    { label: 'LDN', role: 'ldn', events: 4, total: 49 },
    { label: 'placebo', role: 'placebo', events: { missing: 'not-reported' }, total: 50 },
    { label: 'no treatment', role: 'active' },
  ]);
  expect(columns.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['4 of 49', 'number not reported, of 50', 'not printed'],
  ]);
});

test('figures of one kind are printed with the same decimals (Younger 2013: −28.8% and −18.0%)', () => {
  const { columns } = armTable([
    { label: 'LDN', role: 'ldn', changePercent: -28.8 },
    { label: 'placebo', role: 'placebo', changePercent: -18 },
  ]);
  expect(columns[0]?.cells.map(({ text }) => text)).toEqual(['−28.8%', '−18.0%']);
});
