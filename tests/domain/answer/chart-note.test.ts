import { expect, test } from 'vitest';
import { bareStudy } from '../../../fixtures/study-for-selection';
import { chartNote } from '../../../src/domain/answer/chart-note';

const study = bareStudy({
  id: 'a',
  name: 'Due Bruun 2024',
  title: 'A <new> trial.',
  doi: '10.1/x',
});
const note = chartNote(
  'Fibromyalgia',
  [
    {
      name: 'Harms',
      line: [
        { text: 'Any adverse event, LDN v placebo: ' },
        { text: '41 of 49 v\u00a043 of 50', studyId: 'a' },
        { text: '.' },
      ],
    },
  ],
  [study],
  { a: study },
  {
    version: '2026.11.2',
    date: '2026-11-29',
    address: 'https://example.org/?diagnosis=fibromyalgia',
  },
);

test('a note for the chart is prose with citations, dataset, date and address', () => {
  expect(note.text.split('\n')).toEqual([
    'Low-dose naltrexone (LDN, off-label): Fibromyalgia',
    'Harms: Any adverse event, LDN versus placebo: 41 of 49 versus\u00a043 of 50.',
    'Sources:',
    'Due Bruun 2024: A <new> trial. DOI 10.1/x',
    'LDN Evidence, dataset 2026.11.2 of 29 November 2026, https://example.org/?diagnosis=fibromyalgia',
  ]);
});

test('as HTML it says the same, and no title becomes markup', () => {
  expect(note.html).toContain('<p><strong>Harms.</strong> Any adverse event, LDN versus placebo');
  expect(note.html).toContain('A &lt;new&gt; trial. DOI 10.1/x');
});
