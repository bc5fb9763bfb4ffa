import { expect, it } from 'vitest';
import type { ComparisonSection } from '../../../src/domain/record/comparison-rows';
import { comparisonAsText } from '../../../src/features/compare/copy-comparison';

const cell = (text: string) => ({ text, missing: false });
const sections: readonly ComparisonSection[] = [
  {
    title: 'Design',
    rows: [
      { label: 'Drug', cells: [cell('naltrexone'), cell('naltrexone')], differs: false },
      { label: 'Pain', cells: [cell('=1+1'), cell('−0.3\n- no change')], differs: true },
    ],
  },
];
const given = {
  sections,
  names: ['A 2001', 'B 2002'],
  notes: ['A 2001 and B 2002 report the same people.'],
  source: 'LDN Evidence, https://example.org/compare?s=a,b',
};

it('copies the rows on screen, then notes and source, with formulas guarded in both forms', () => {
  const all = comparisonAsText({ ...given, differencesOnly: false });
  expect(all.text.split('\n')).toEqual([
    'Section\tWhat\tA 2001\tB 2002',
    'Design\tDrug\tnaltrexone\tnaltrexone',
    "Design\tPain\t'=1+1\t−0.3 · - no change",
    'Note\tA 2001 and B 2002 report the same people.',
    'Source\tLDN Evidence, https://example.org/compare?s=a,b',
  ]);
  expect(all.html).toContain("<td>'=1+1</td><td>−0.3<br>- no change</td>");
  expect(all.html).toContain('<td colspan="3">LDN Evidence, https://example.org/compare');
});

it('leaves out what all say the same when only differences are shown', () => {
  const { text, html } = comparisonAsText({ ...given, differencesOnly: true });
  expect(text).toContain('What differs');
  expect(text).toContain('Design\tPain');
  expect(text + html).not.toContain('naltrexone');
});
