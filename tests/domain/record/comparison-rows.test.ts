import { expect, it } from 'vitest';
import { comparisonNotes, comparisonSections } from '../../../src/domain/record/comparison-rows';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
const of = (...ids: readonly string[]) => ids.map((id) => studyOf(dataset, id));

function cells(label: string, ...ids: readonly string[]) {
  const rows = comparisonSections(of(...ids)).flatMap((section) => section.rows);
  return (
    rows
      .find((row) => row.label === label)
      ?.cells.map(({ text }) => text.replaceAll('\u00a0', ' ')) ?? []
  );
}

it('names the measure of every printed effect, as measures may differ within a row', () => {
  // Abstracts: Nazir 2025 prints a standardised difference, Vatvani 2024 one in points.
  const [nazir, vatvani] = cells('Headline outcome', 'nazir-2025', 'vatvani-2024');
  expect(nazir).toContain('−0.61 [−1.14, −0.08] (standardised mean difference)');
  expect(vatvani).toContain('−0.86 [−1.20, −0.51] (mean difference)');
});

it('does not name a measure twice that the words before it name', () => {
  const [hegde] = cells('Pain', 'hegde-2025');
  expect(hegde).toMatch(/standardised mean difference \(Cohen's d\): −0\.34 \[−0\.62, −0\.06\];/);
});

it('denies a comparison group only where there is none', () => {
  // FINAL: pain at the start in both arms. Parker 2018: a review of trials against placebo.
  expect(cells('Pain', 'due-bruun-2024')[0]).toContain('6.3 v 6.2; described, not compared');
  expect(cells('Responders', 'parker-2018-cochrane')[0]).not.toContain('no comparison group');
  expect(cells('Pain', 'dieckmann-2021', 'parkitny-2017').join()).toContain('no comparison group');
});

it('says when a study stands beside its own report, or beside a review that takes it in', () => {
  expect(comparisonNotes(of('due-bruun-2024', 'due-bruun-2025'))).toEqual([
    'Due Bruun 2024 and Due Bruun 2025 report the same people, or may do so: their figures are no two separate studies.',
  ]);
  expect(comparisonNotes(of('smith-2011', 'parker-2018-cochrane'))).toEqual([
    'Parker 2018 (Cochrane) takes in Smith 2011: their figures are no two separate pieces of evidence.',
  ]);
  expect(comparisonNotes(of('due-bruun-2024', 'younger-2009'))).toEqual([]);
});
