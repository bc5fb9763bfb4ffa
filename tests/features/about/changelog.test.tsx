import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Release } from '../../../src/domain/schema/release';
import { Changelog } from '../../../src/features/about/changelog/Changelog';

/** Invented: one version that corrects a study and a fact, and one in words only. */
const release: Release = {
  version: '2026.11.2',
  date: '2026-11-29',
  changelog: [
    {
      version: '2026.11.2',
      date: '2026-11-29',
      changes: ['Two records were corrected.'],
      added: [
        { file: 'guidance', record: 'b' },
        { file: 'studies', record: 'c-2003' },
        { file: 'studies', record: 'd-2004' },
      ],
      records: [
        {
          file: 'studies',
          record: 'a-2001',
          field: 'population.analyzed',
          what: 'number analysed',
          was: '40',
          now: 'not reported',
        },
        {
          file: 'pharmacology',
          record: 'level',
          field: 'figures[0]',
          what: 'level',
          now: '1 ng/mL',
        },
      ],
    },
    { version: '2026.11.1', date: '2026-11-28', changes: ['Words only.'] },
  ],
};

test('the changelog says what each version changed and leads to its records, where there are any', () => {
  render(<Changelog release={release} />);
  const [newer, older] = screen
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('time'));
  expect(newer).toHaveTextContent('Two records were corrected.');
  expect(newer).toHaveTextContent('Added: 2 records of studies and 1 statement of a body.');
  expect(newer?.querySelector('a')).toHaveAttribute('href', '/news#2026.11.2');
  expect(older).toHaveTextContent('Words only.');
  expect(older?.querySelector('a')).toBeNull();
});
