import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import SafetyPage from '../../../src/app/safety/SafetyPage';
import { isMissing, known } from '../../../src/domain/missing/missing';
import { factsOfSituation } from '../../../src/domain/safety/situation-facts';
import { patientSituations } from '../../../src/domain/vocabulary/patient-situations';
import { doseRow } from '../../../src/domain/safety/dose-rows';
import { dataset, serveDataset, visit } from '../about/served-dataset';

/** The page is long, and asking jsdom for roles on it slow: elements are found by their ids. */
async function open(address = '/safety', unreachable?: RegExp) {
  serveDataset(unreachable);
  const { container } = visit(address, <SafetyPage />);
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

describe('safety and dosing', () => {
  it('shows every fact once with a "Source" control, or lists it as not verified', () => {
    for (const { id, statement, notVerified } of dataset.safety) {
      const article = page.querySelector(`[aria-labelledby="fact-${id}"]`);
      if (isMissing(statement)) {
        expect(article).toBeNull();
        expect(notVerified.length).toBeGreaterThan(0);
      } else {
        expect(text(article)).toContain(statement);
        expect(article?.querySelector('button')).toHaveTextContent(/^Source$/);
      }
      for (const unverified of notVerified) {
        expect(text(part('not-verified'))).toContain(unverified.statement);
        expect(text(part('not-verified'))).toContain(unverified.reason);
      }
    }
  });

  it('puts contraindications before everything else, with jurisdiction and dose', () => {
    const first = page.querySelector('article');
    expect(text(first)).toContain('Contraindication');
    expect(text(first)).toContain(
      'United States, European Union, United Kingdom, Italy, Switzerland · licensed dose, 50 mg',
    );
    const ids = [...page.querySelectorAll('h2')].map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['situations', 'warnings', 'harms']);
  });

  it('opens with a link to what is known of each kind of patient', () => {
    const index = page.querySelector('[role="group"][aria-label="My patient"]');
    const links = [...(index?.querySelectorAll('a') ?? [])];
    expect(links.map(text)).toEqual(Object.values(patientSituations).map(({ label }) => label));
    for (const link of links) {
      const heading = page.querySelector(link.getAttribute('href') ?? '');
      expect(text(heading).toLowerCase()).toBe(text(link).toLowerCase());
    }
    const tramadol = text(part('tramadol'));
    expect(tramadol).toContain(
      'Contraindication · US · licensed dose, 50 mg · Official source: US label',
    );
    expect(tramadol).toContain('Low doses: no official text found');
    expect(tramadol).toContain('controlled LDN trials left out people on opioids');
  });

  it('unfolds every fact of a situation', async () => {
    await open();
    const block = part('kidney', document);
    const details = block.querySelector('details');
    if (!details) throw new Error('nothing to open');
    expect(block.querySelectorAll('article')).toHaveLength(0);
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const titles = [...block.querySelectorAll('article h4')].map(({ id }) => id);
    expect(titles).toEqual(
      factsOfSituation(dataset.safety, 'kidney').map(({ id }) => `kidney-fact-${id}`),
    );
  });

  it.each([
    ['#ci-renal', 'fact-ci-renal'],
    ['#fact-ci-renal', 'fact-ci-renal'],
    ['#tramadol', 'tramadol'],
    ['#topic-liver', 'topic-liver'],
  ])('%s leads to its place, and what it is folded in opens', async (anchor, id) => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    await open(`/safety${anchor}`);
    await waitFor(() => expect(document.activeElement?.id).toBe(id));
    for (
      let fold = document.getElementById(id)?.closest('details');
      fold;
      fold = fold.parentElement?.closest('details')
    )
      expect(fold.open).toBe(true);
  });

  it('says of every fact to which official or primary text it leads, and what was read', () => {
    const line = (id: string) => text(page.querySelector(`[aria-labelledby="fact-${id}"]`));
    expect(line('tramadol')).toContain(
      'Official source: US label, naltrexone tablets 50 mg (DailyMed), updated 1 February 2025 · read in a copy of the label, 29 November 2026',
    );
    expect(line('w-withdrawal-severe')).toContain('12 July 2023 · read there: section 4.2, 29');
    expect(line('surgery-ldn-commercial-48h')).toContain(
      'No official source was found · read in the seller’s undated page',
    );
    for (const { id, statement, official } of dataset.safety) {
      if (isMissing(statement)) continue;
      const links = page.querySelectorAll(`[aria-labelledby="fact-${id}"] a[rel]`);
      expect([...links].map((link) => link.getAttribute('href'))).toEqual(
        official.slice(0, 1).map(({ url }) => url),
      );
    }
  });

  it('marks what is second-hand and what one reader saw', () => {
    const marks = (id: string) =>
      [...page.querySelectorAll(`[aria-labelledby="fact-${id}"] li`)].map(text);
    expect(marks('bolton-ae')).toEqual(['second-hand', 'read by one extractor']);
    expect(marks('hep-combine')).toEqual(['second-hand']);
    expect(marks('ci-opioid-use')).toEqual([]);
  });

  it('opens the source of a fact: page, jurisdiction, date, and how much was read', async () => {
    await open();
    const article = document.querySelector('[aria-labelledby="fact-ci-hepatitis"]');
    if (!(article instanceof HTMLElement)) throw new Error('no fact');
    await userEvent.click(within(article).getByText('Source'));
    const panel = await waitFor(() => {
      const found = article.querySelector('[role="dialog"] [role="status"], [role="dialog"]');
      expect(text(found)).toContain('European Union');
      return found;
    });
    expect(text(panel)).toContain('October 2013');
    expect(text(panel)).toContain('fda.gov');
    expect(text(panel)).toContain('How much could be read');
  });

  it('shows FINAL and INNOVA beside placebo with their pool, and its warning', () => {
    const harms = text(part('harms'));
    expect(harms).toContain('41 of 49 (84%)');
    expect(harms).toContain('33 of 48 (68.8%)');
    expect(harms).toContain('Pooled, computed 2 trials, 197 people');
    expect(harms).toContain('Fewer than 5 studies');
    // Posteriors with scales 0.5 of the log ratio and 0.0996 of the difference, a plain sum over
    // 400,000 values of tau: 0.966 (0.579 to 1.605), −2.71 points (−18.9 to 13.5).
    expect(harms).toContain('0.97 [0.58, 1.60]');
    expect(harms).toContain('−2.7 [−18.9, 13.5]');
    expect(harms).toContain('Probability that LDN is better on average: 60.4%');
    // By hand, log-normal: 41 of 49 v 43 of 50 gives 0.97 (0.82 to 1.15), 33 of 48 v 36 of 50 gives
    // 0.95 (0.74 to 1.24).
    expect(harms).toContain(
      'Two trials point the same way, towards LDN; their intervals reach from risk ratio 0.74 to 1.24 (below 1 favours LDN). Drawn is one reading of both.',
    );
    expect(harms).toContain('counts events, not people');
  });

  it('marks what Bolton 2019 pools as all doses, outside our pool', () => {
    const reviews = text(part('reviews'));
    expect(reviews).toContain('0.84 [0.66, 1.06]');
    expect(reviews).toContain('all doses, 3 to 250 mg');
    expect(reviews).not.toContain('Pooled, computed');
    expect(text(part('harms'))).not.toContain('0.84 [0.66, 1.06]');
  });

  it('narrows harms and doses to the conditions of the address, not the warnings', async () => {
    const warnings = text(part('warnings'));
    const studies = dataset.studies.flatMap((study) => doseRow(study) ?? []);
    expect(text(page)).toContain(`of ${studies.length} studies report their dose`);
    const narrowed = await open('/safety?condition=arthritis');
    expect(text(part('warnings', narrowed))).toBe(warnings);
    expect(text(part('harms', narrowed))).toContain(
      'No study of these conditions counts a harm beside a comparator',
    );
    expect(text(part('doses', narrowed))).toMatch(/^.*The one study shown reports its dose/);
  });

  it('names what it does not understand in the address, and drops it', async () => {
    const container = await open('/safety?condition=arthritis,gout&colour=red');
    expect(text(container)).toContain('“gout” is not a value of Condition');
    expect(text(container)).toContain('“colour” in the address is not known here');
    expect(window.location.search).toBe('?condition=arthritis');
  });

  it('draws a mark per study with a dose, one tab stop, and twins it as a table', async () => {
    const doses = part('doses', await open());
    const figure = within(doses).getByRole('figure');
    const marks = [...figure.querySelectorAll('g[role="img"]')];
    const dosed = dataset.studies.filter(
      (study) => (doseRow(study)?.dosesMgPerDay.length ?? 0) > 0,
    );
    expect(marks).toHaveLength(dosed.length);
    expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    const first = marks.find((mark) => mark.getAttribute('tabindex') === '0');
    if (!(first instanceof SVGElement)) throw new Error('no mark');
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(marks[1]);
    await userEvent.click(within(doses).getByText('Show as table'));
    const rows = doses.querySelectorAll('tbody tr');
    expect(rows).toHaveLength(dataset.studies.flatMap((study) => doseRow(study) ?? []).length);
    expect(text(doses)).toContain('Raised to 6 mg over 4 weeks');
  });

  it('keeps the rest when the file on licensing does not come', async () => {
    const container = await open('/safety', /mechanism/);
    expect(text(part('licensing', container))).toContain('Could not load');
    expect(text(container)).toContain('Opioid treatment or dependence');
  });

  it('says that it could not load rather than show an empty page', async () => {
    await open('/safety', /safety/);
    expect(screen.getByRole('alert')).toHaveTextContent('Could not load');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('gives no advice and uses no word that the product avoids', () => {
    expect(text(page)).not.toMatch(/\bsignifican|\bproved\b|\bquality\b(?! of life)|NaN|undefined/);
    const statements = dataset.safety.flatMap(({ statement }) => known(statement) ?? []);
    for (const statement of statements)
      expect(statement).not.toMatch(/^(Do not|Avoid|Stop|Use|Check|Monitor|Give|Take)\b/);
  });
});
