import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import ReviewsPage from '../../../src/app/reviews/ReviewsPage';
import { designs } from '../../../src/domain/vocabulary/filters/designs';
import { dataset, serveDataset, visit } from '../about/served-dataset';

/** The page is long, and asking jsdom for roles on it slow: elements are found by their ids. */
async function open(address = '/reviews', unreachable?: RegExp) {
  serveDataset(unreachable);
  const { container } = visit(address, <ReviewsPage />);
  await waitFor(() => expect(container.textContent).not.toMatch(/Loading/));
  return container;
}

/** The page as first drawn, for the tests that only read it. */
let page: HTMLElement;
beforeAll(async () => {
  page = (await open()).cloneNode(true) as HTMLElement;
  cleanup();
});

function part(id: string, of: ParentNode = page): HTMLElement {
  const found = of.querySelector(`#${id}`)?.closest('section');
  if (!found) throw new Error(`No part ${id}`);
  return found;
}

const text = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const reviews = dataset.studies.filter(({ design }) => designs[design].kind === 'review');

describe('why reviews disagree', () => {
  it('prints every pooled figure as its review does', () => {
    const estimates = text(part('estimates'));
    for (const figure of [
      '−0.86 [−1.20, −0.51]',
      '−0.46 [−0.85, −0.06]',
      '−0.61 [−1.14, −0.08]',
      '−0.50 [−1.19, 0.19]',
      '−1.03 [−1.25, −0.80]',
      '−0.34 [−0.62, −0.06]',
      '−0.11 [−0.96, 0.74]',
    ])
      expect(estimates).toContain(figure);
    const rows = part('estimates').querySelectorAll('tbody tr');
    const own = 1;
    expect(rows).toHaveLength(reviews.reduce((sum, { pooled }) => sum + pooled.length, 0) + own);
  });

  it('keeps the before-after figures in a figure of their own', () => {
    const figures = [...part('estimates').querySelectorAll('figure')];
    const beforeAfter = figures.filter((figure) => text(figure).startsWith('Before and after LDN'));
    expect(beforeAfter).toHaveLength(1);
    expect(text(beforeAfter[0] ?? null)).toContain('−1.03 [−1.25, −0.80]');
    for (const figure of figures)
      if (figure !== beforeAfter[0]) expect(text(figure)).not.toContain('−1.03');
  });

  it('shows the P that an interval implies where the printed one does not fit', () => {
    expect(text(part('estimates'))).toContain(
      'does not fit: its interval implies P = 0.80 (computed)',
    );
  });

  it('sets our own result beside the mean differences and says what it rests on', () => {
    const own = text(part('own-pool'));
    // Posterior by a half-normal prior with scale 0.4349, a plain sum over 400,000 values of tau.
    expect(own).toContain('0.00 [−0.77, 0.84]');
    expect(own).toContain('Due Bruun 2024 −0.34 [−0.95, 0.27]');
    expect(own).toContain('Rodríguez-Freire 2026 0.49 [−0.32, 1.31]');
    expect(own).toContain('half-normal prior on τ with scale 0.435');
    expect(own).toContain('Hartung-Knapp has one degree of freedom');
    expect(own).toContain('Fewer than 5 studies');
    expect(own).toContain('Younger 2013');
  });

  it('says "not stated" for every trial that no source names', () => {
    const table = part('matrix').querySelector('table');
    const row = [...(table?.querySelectorAll('tbody tr') ?? [])].find((tr) =>
      text(tr).startsWith('Vatvani 2024'),
    );
    const head = [...(table?.querySelectorAll('thead th') ?? [])].map(text);
    const cell = (trial: string) => text(row?.children[head.indexOf(trial)] ?? null);
    expect(cell('Due Bruun 2024')).toBe('?not stated');
    expect(cell('Rodríguez-Freire 2026')).toBe('›later');
    expect(cell('Smith 2011')).toBe('·other condition');
  });

  it('links every review and every trial to its page', () => {
    const links = new Set([...page.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    for (const { id } of reviews) expect(links).toContain(`/studies/${id}`);
    for (const link of part('matrix').querySelectorAll('thead a'))
      expect(link.getAttribute('href')).toMatch(/^\/studies\//);
    for (const item of part('differences').querySelectorAll('li'))
      expect(item.querySelectorAll('a').length).toBeGreaterThanOrEqual(2);
  });

  it('names meta-analyses of which no figure could be read', () => {
    expect(text(part('estimates'))).toContain('Rizwan 2025');
    expect(text(part('estimates'))).toContain('Bruun 2026 (letter)');
  });

  it('follows the address, writes what is ticked into it, and drops what it does not know', async () => {
    const container = await open('/reviews?condition=arthritis&sort=new');
    expect(text(container)).toContain('“sort” in the address is not known here');
    expect(window.location.search).toBe('?condition=arthritis');
    expect(document.getElementById('own-pool')).toBeNull();
    expect(text(part('estimates', container))).toContain(
      'No pooled figure of these reviews could be read',
    );
    await userEvent.click(within(container).getByLabelText(/Centralized pain/));
    expect(window.location.search).toBe(
      '?condition=arthritis%2Ccentralized-pain'.replace('%2C', ','),
    );
    expect(document.getElementById('own-pool')).not.toBeNull();
    expect(document.title).toContain('Why reviews disagree: arthritis and centralized pain');
  });

  it('sets two reviews side by side that it chooses itself, and says so', () => {
    const pair = part('two-reviews');
    const heads = [...pair.querySelectorAll('table[aria-label="Difference"] thead th')].map(text);
    expect(heads).toEqual(['What is compared', 'Vatvani 2024', 'Hegde 2025']);
    expect(text(pair)).toContain('Chosen here, as nothing was');
    const rows = [...pair.querySelectorAll('table[aria-label="Difference"] tbody tr')].map(text);
    expect(rows.length).toBeLessThanOrEqual(8);
    expect(rows[0]).toContain('differs−0.86 [−1.20, −0.51]');
    expect(rows.find((row) => row.startsWith('Funding'))).toContain('? not known');
    expect(rows.find((row) => row.startsWith('Model'))).toContain('= the same');
    expect(text(pair)).toContain('so that neither can be pooled again');
  });

  it('follows the pair in the address, drops what is no review, and swaps a pair', async () => {
    const container = await open(
      '/reviews?second=saif-2026&first=due-bruun-2024&condition=arthritis',
    );
    // A trial is no review.
    expect(text(container)).toContain('“due-bruun-2024” is not a value of First review');
    expect(window.location.search).toBe('?condition=arthritis&second=saif-2026');
    const select = (name: string) => within(container).getByLabelText<HTMLSelectElement>(name);
    expect(select('First review').value).toBe('vatvani-2024');
    await userEvent.selectOptions(select('Second review'), 'hegde-2025');
    expect(window.location.search).toBe(
      '?condition=arthritis&first=vatvani-2024&second=hegde-2025',
    );
    expect(text(part('two-reviews', container))).not.toContain('chosen here');
    await userEvent.selectOptions(select('First review'), 'hegde-2025');
    expect(window.location.search).toBe(
      '?condition=arthritis&first=hegde-2025&second=vatvani-2024',
    );
    const [first] = part('two-reviews', container).querySelectorAll('tbody tr td');
    expect(text(first ?? null)).toContain('−0.11 [−0.96, 0.74]');
  });

  it('sets no review beside itself', async () => {
    const container = await open('/reviews?first=nazir-2025&second=nazir-2025');
    expect(text(container)).toContain('“nazir-2025” was given as both reviews');
    expect(window.location.search).toBe('?first=nazir-2025');
  });

  it('folds the table of reviews by trials away behind what it comes to', () => {
    expect(text(part('matrix'))).toMatch(
      /\d+ of \d+ reviews do not name their trials in what could be read\./,
    );
    expect(part('matrix').querySelector('details table')).not.toBeNull();
    expect(part('matrix').querySelector('details')?.open).toBe(false);
  });

  it('says that it could not load rather than show no reviews', async () => {
    await open('/reviews', /reviews/);
    expect(screen.getByRole('alert')).toHaveTextContent('Could not load');
  });
});
