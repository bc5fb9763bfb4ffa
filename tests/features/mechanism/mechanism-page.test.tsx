import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Route, Switch } from 'wouter';
import MechanismPage from '../../../src/app/mechanism/MechanismPage';
import { printedFigureText } from '../../../src/domain/mechanism/figure-text';
import { pathwayCodes, pathways } from '../../../src/domain/vocabulary/pathways';
import { RelatedClaims } from '../../../src/features/mechanism/claims/RelatedClaims';
import { dataset, serveDataset, visit } from '../about/served-dataset';

const { claims } = dataset.mechanism;
const address = () => window.location.pathname + window.location.search + window.location.hash;

afterEach(() => vi.unstubAllGlobals());

async function open(at: string, unreachable?: RegExp) {
  const asked = serveDataset(unreachable);
  const view = visit(at, <MechanismPage />);
  await waitFor(() => expect(view.container.textContent).not.toMatch(/Loading the/), {
    timeout: 10_000,
  });
  return { ...view, asked };
}

function listNamed(name: string): HTMLElement {
  const heading = [...document.querySelectorAll('h3')].find((h3) =>
    h3.textContent?.startsWith(name),
  );
  const list = heading && document.querySelector(`[aria-labelledby="${heading.id}"]`);
  if (!(list instanceof HTMLElement)) throw new Error(`No list ${name}`);
  return list;
}

describe('the Mechanism page', { timeout: 180_000 }, () => {
  it('shows every claim, each with level, limits, figures and source, over its pathways', async () => {
    const seen = new Set<string>();
    for (const pathway of pathwayCodes) {
      const { container, unmount } = await open(`/mechanism?pathway=${pathway}`);
      for (const claim of claims) {
        const item = container.querySelector(`li#${claim.id}`);
        if (!item) continue;
        seen.add(claim.id);
        expect(item.textContent).toContain(claim.headline);
        expect(item.textContent).toContain(claim.claim);
        if (claim.caveat !== undefined) expect(item.textContent).toContain(claim.caveat);
        for (const figure of claim.figures)
          expect(item.textContent).toContain(printedFigureText(figure));
        expect(item.querySelector('cite, a[href^="http"]')).not.toBeNull();
      }
      unmount();
    }
    expect([...seen].toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  });

  it('shows every pharmacology fact with a source, and marks what is not verified', async () => {
    const { container } = await open('/mechanism');
    for (const fact of dataset.pharmacology) {
      const row = container.querySelector(`#fact-${fact.id}`);
      expect(row?.textContent).toContain(fact.statement);
      for (const { title, url } of fact.official) {
        expect(row?.textContent).toContain(title);
        expect(row?.querySelector(`a[href="${url}"]`)).not.toBeNull();
      }
      expect(row?.textContent).toContain(fact.read.words);
      expect(row?.textContent?.includes('read by one extractor')).toBe(
        fact.check.status === 'single',
      );
      expect(row?.textContent?.includes('Not verified')).toBe(!fact.verified);
    }
  });

  it('ranks evidence for and against alike, and keeps empty lists and rungs in sight', async () => {
    await open('/mechanism?pathway=tlr4-microglia');
    expect(within(listNamed('Evidence for')).getAllByRole('heading', { level: 4 })).toHaveLength(3);
    expect(
      within(listNamed('Evidence against')).getAllByRole('heading', { level: 4 }),
    ).toHaveLength(2);
    const rungs = [...listNamed('Claim ladder').children].map((rung) => rung.textContent ?? '');
    expect(rungs.map((text) => text.includes('empty'))).toEqual([true, true, true, false, false]);
    expect(rungs[0]).toContain('Clinical outcome');
    expect(rungs[4]).toContain('In vitro');
  });

  it('says so where nothing speaks against an idea', async () => {
    await open('/mechanism?pathway=tlr7-9-cytokines');
    expect(listNamed('Evidence against')).toHaveTextContent(
      'No claim in this dataset speaks against',
    );
  });

  it('opens the claims behind each step, and says which step no claim tests', async () => {
    const user = userEvent.setup();
    const { container } = await open('/mechanism?pathway=ogf-ogfr');
    const steps = [...container.querySelectorAll<HTMLButtonElement>('.step button')];
    expect(steps).toHaveLength(5);
    const first = steps[0];
    if (!first) throw new Error('No step');
    await user.click(first);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    const panel = document.getElementById(first.getAttribute('aria-controls') ?? '');
    expect(panel?.querySelectorAll('a')).toHaveLength(2);
    expect(panel?.querySelector('a')).toHaveAttribute('href', '#donahue-2011-ogf');
    expect(steps[4]?.closest('li')).toHaveTextContent('No claim in this dataset tests this step.');
    await user.click(first);
    expect(first).toHaveAttribute('aria-expanded', 'false');
  });

  it('draws the scene as decoration that the steps describe', async () => {
    const { container } = await open('/mechanism?pathway=opioid-receptor-rebound');
    const figure = container.querySelector('figure[aria-label^="The idea of"]');
    expect(figure?.querySelector('svg')?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(figure?.querySelector('[data-part="peptides"]')).toHaveAttribute('data-strong');
    expect(figure?.querySelector('[data-part="microglia"]')).not.toHaveAttribute('data-strong');
    expect(container.querySelector('[data-active]')).toBeNull();
  });

  it('names what it does not understand in the address, repairs it by replace, keeps the rest', async () => {
    const user = userEvent.setup();
    await open('/mechanism?pathway=ogf-ogfr&dose=lots#dose');
    expect(address()).toBe('/mechanism?pathway=ogf-ogfr#dose');
    const notice = screen.getByText(/“lots” is not a dose/);
    expect(document.querySelector('h2#pathway')).toHaveTextContent('OGF and OGFr');
    await user.click(within(notice.closest('[role=status]') as HTMLElement).getByText('Dismiss'));
    expect(screen.queryByText(/“lots” is not a dose/)).toBeNull();
  });

  it('turns to the pathway of the claim that the address names', async () => {
    await open('/mechanism#lee-1988-long-blockade');
    await waitFor(() =>
      expect(address()).toBe('/mechanism?pathway=opioid-receptor-rebound#lee-1988-long-blockade'),
    );
    await waitFor(() => expect(document.activeElement?.id).toBe('lee-1988-long-blockade'));
  });

  it('moves the dose by the slider; the address follows when it rests', async () => {
    const user = userEvent.setup();
    const { container } = await open('/mechanism?pathway=ogf-ogfr');
    const slider = container.querySelector<HTMLInputElement>('input[type=range]');
    act(() => slider?.focus());
    await user.keyboard('{ArrowRight}');
    expect(slider).toHaveValue('5');
    expect(container.textContent).toContain('Known at 5\u00a0mg');
    await waitFor(() => expect(address()).toBe('/mechanism?pathway=ogf-ogfr&dose=5'));
  });

  it('fetches its claims once and says what failed when they do not come', async () => {
    const { asked } = await open('/mechanism');
    expect(asked.filter((url) => url.includes('mechanism'))).toHaveLength(1);
    const { container } = await open('/mechanism', /mechanism/);
    expect(container).toHaveTextContent('The file of claims on mechanism could not be reached');
  });

  it('names every pathway as a link', async () => {
    const { container } = await open('/mechanism?dose=15');
    const links = [...container.querySelectorAll('nav[aria-label="Pathways"] a')];
    expect(links.map((link) => link.textContent)).toEqual(
      pathwayCodes.map((code) => pathways[code].label),
    );
    expect(links[0]).toHaveAttribute('aria-current', 'page');
    expect(links[2]).toHaveAttribute('href', '/mechanism?pathway=ogf-ogfr&dose=15');
  });
});

describe('from a record to its claims and back', { timeout: 180_000 }, () => {
  it('goes by keyboard alone', async () => {
    const user = userEvent.setup();
    serveDataset();
    const study = dataset.studies.find(({ id }) => id === 'gironi-2008');
    if (!study) throw new Error('No record gironi-2008');
    visit(
      '/studies/gironi-2008',
      <Switch>
        <Route path="/studies/:id">
          <RelatedClaims study={study} />
        </Route>
        <Route path="/mechanism">
          <MechanismPage />
        </Route>
      </Switch>,
    );
    const link = await screen.findByText(/β-endorphin rose during LDN/);
    await user.tab();
    expect(link).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/mechanism?pathway=opioid-receptor-rebound#gironi-2008-beta-endorphin');
    await waitFor(() => expect(document.activeElement?.id).toBe('gironi-2008-beta-endorphin'), {
      timeout: 10_000,
    });
    // Within the claim: its figures, DOI, PubMed, and then the record.
    for (let presses = 0; document.activeElement?.textContent !== 'Gironi 2008'; presses++) {
      expect(presses).toBeLessThan(6);
      await user.tab();
    }
    await user.keyboard('{Enter}');
    expect(address()).toBe('/studies/gironi-2008');
  });

  it('says that no claim rests on a record where none does', async () => {
    serveDataset();
    const study = dataset.studies.find(({ id }) => id === 'cree-2010');
    if (!study) throw new Error('No record cree-2010');
    visit('/studies/cree-2010', <RelatedClaims study={study} />);
    expect(await screen.findByText('No claim on mechanism rests on this record.')).toBeVisible();
  });
});
