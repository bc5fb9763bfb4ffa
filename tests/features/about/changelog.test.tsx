import { render, screen, within } from '@testing-library/react';
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

test('the changelog says record by record what stood there and what stands there, and leads to each study', () => {
  const { container } = render(
    <Changelog release={release} names={new Map([['a-2001', 'A 2001']])} />,
  );
  const [details, ...others] = container.querySelectorAll('details');
  expect(others).toEqual([]);
  expect(details?.querySelector('summary')).toHaveTextContent('old and new (2 records)');
  expect(details).toHaveTextContent('number analysed, was 40, now not reported');
  expect(details).toHaveTextContent('level (pharmacology)');
  expect(details).toHaveTextContent('level: 1 ng/mL');
  expect(within(container).getByText('A 2001')).toHaveAttribute('href', '/studies/a-2001');
  expect(container).toHaveTextContent('Added: 2 records of studies and 1 statement of a body.');
  expect(screen.getByText('Words only.')).toBeInTheDocument();
});
