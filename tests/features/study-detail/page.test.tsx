import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { isMissing } from '../../../src/domain/missing/missing';
import { unreadCorrection } from '../../unread-correction';
import { readStudy, renderStudy } from './render-study';

test('a record has one name and the four regions that others rely on', () => {
  renderStudy(readStudy('due-bruun-2024'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Due Bruun 2024$/);
  for (const name of ['Outcomes', 'Harms', 'Sources', 'Cite'])
    expect(screen.getByRole('region', { name })).toBeVisible();
  const outcomes = screen.getByRole('region', { name: 'Outcomes' });
  expect(within(outcomes).getAllByRole('button', { name: 'Source' }).length).toBeGreaterThan(7);
});

test('warnings stand in words before the figures they concern', () => {
  renderStudy(readStudy('younger-2013'));
  const warning = screen.getByText(/Two second-hand readings of the ± values/);
  const outcomes = screen.getByRole('region', { name: 'Outcomes' });
  expect(warning.compareDocumentPosition(outcomes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('what is missing says why, in people, outcomes, harms and citation', () => {
  const study = readStudy('zashin-2020');
  renderStudy(study);
  const age = screen.getByRole('rowheader', { name: 'Mean age' }).closest('tr');
  expect(age).toHaveTextContent('not reported in what could be read');
  const harms = within(screen.getByRole('region', { name: 'Harms' }));
  for (const name of ['Serious adverse events', 'Stopped for adverse events'])
    expect(harms.getByRole('heading', { name }).closest('article')).toHaveTextContent(
      'not reported in what could be read',
    );
  const joints = screen.getByRole('heading', { name: 'joint symptoms (both)' }).closest('article');
  expect(joints).toHaveTextContent(
    'instrument, scale, time point: not reported in what could be read',
  );
  expect(joints).toHaveTextContent('which way is better: not stated in the source');
  expect(screen.getByRole('region', { name: 'Cite' })).toHaveTextContent(
    'volume, issue, pages, DOI, PubMed number, PubMed Central number: not reported in what could be read',
  );
});

test('a registration without results says so in every place where results would stand', () => {
  renderStudy(readStudy('nct06306157'));
  expect(screen.getByRole('region', { name: 'Outcomes' })).toHaveTextContent('No results');
  expect(screen.getByText('40 planned', { selector: 'dd' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Registration' })).toHaveTextContent(
    'Not yet recruiting',
  );
});

test('related records are linked, and a correction whose text was not read says so', () => {
  const { unmount } = renderStudy(readStudy('due-bruun-2025'));
  const related = within(screen.getByRole('region', { name: 'Related records' }));
  const links = related.getAllByRole('link', { name: 'name of due-bruun-2024' });
  for (const link of links) expect(link).toHaveAttribute('href', '/studies/due-bruun-2024');
  unmount();
  renderStudy({ ...readStudy('cree-2010'), corrections: [unreadCorrection] });
  expect(screen.getByText(/Its text could not be read/)).toBeVisible();
  expect(screen.getByRole('link', { name: '10.5555/correction' })).toHaveAttribute(
    'href',
    'https://doi.org/10.5555/correction',
  );
});

test('certainty signals name what is known by rule and are not called a rating', () => {
  renderStudy(readStudy('martin-2022'));
  const signals = screen.getByRole('heading', { name: 'Certainty signals' }).parentElement;
  expect(signals).toHaveTextContent('not a GRADE rating');
  expect(signals).toHaveTextContent('Randomisedno: retrospective cohort');
  expect(signals).toHaveTextContent('People78 analysed');
  expect(signals).toHaveTextContent('Intervalnone reported, none can be computed');
});

test('limits stand in three groups; what was not assessed is not called absent', () => {
  renderStudy(readStudy('vatvani-2024'));
  const limits = screen.getByRole('region', { name: 'Limitations' });
  const terms = within(limits)
    .getAllByRole('term')
    .map(({ textContent }) => textContent);
  expect(terms).toEqual(['Bias', 'Imprecision', 'Where the figure was read']);
  expect(limits).toHaveTextContent(
    'Not assessed: before-after, not randomised, open label, > 20% lost, completers only',
  );
});

test('naltrexone that is not low dose is set apart in words', () => {
  const study = readStudy('younger-2009-naltrexone-50mg');
  renderStudy(study);
  expect(screen.getByText('Context only, not among LDN effects.')).toBeVisible();
});

test('the citation can be copied, and every record without a DOI or PubMed number says so', async () => {
  const study = readStudy('due-bruun-2024');
  const user = userEvent.setup();
  renderStudy(study);
  const cite = within(screen.getByRole('region', { name: 'Cite' }));
  await user.click(cite.getByRole('button', { name: 'Copy citation' }));
  expect(await navigator.clipboard.readText()).toMatch(/^Due Bruun K, .*PMID 38258677\.$/);
  expect(isMissing(study.citation.doi)).toBe(false);
});
