import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ExcludedStudy } from '../../../src/features/study-detail/ExcludedStudy';
import { UnknownStudy } from '../../../src/features/study-detail/UnknownStudy';
import { readExclusions } from './render-study';

test('an unknown id says so and leads to similar studies, a search and the list', () => {
  render(
    <UnknownStudy
      id="younger-2031"
      studies={146}
      similar={[{ id: 'younger-2013', name: 'Younger 2013' }]}
    />,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no study with the id younger-2031',
  );
  expect(screen.getByText('younger-2031')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Younger 2013' })).toHaveAttribute(
    'href',
    '/studies/younger-2013',
  );
  expect(screen.getByRole('link', { name: /Search the studies/ })).toHaveAttribute(
    'href',
    '/?q=younger+2031',
  );
  expect(screen.getByRole('link', { name: 'See all studies' })).toHaveAttribute('href', '/');
});

test('an id that reads like a number stays text', () => {
  render(<UnknownStudy id="0012e3" studies={146} similar={[]} />);
  expect(screen.getByText('0012e3')).toBeVisible();
});

test('an excluded record says that it is excluded and why', () => {
  const [exclusion] = readExclusions();
  if (!exclusion) throw new Error('the dataset excludes no record');
  render(<ExcludedStudy exclusion={exclusion} />);
  expect(screen.getByRole('heading', { name: 'Excluded from every figure here' })).toBeVisible();
  expect(screen.getByText(exclusion.reason)).toBeVisible();
});
