import { expect } from '@playwright/test';
import type { Study } from '../../src/domain/schema/study';
import { test } from './browser-test';
import { reported, studies } from './emitted-evidence';
import { evidencePage, queryOf } from './evidence-page';

const primary = ({ design }: Study) =>
  ![
    'meta-analysis',
    'systematic-review',
    'scoping-review',
    'narrative-review',
    'protocol',
  ].includes(design);
const compared = ({ comparator }: Study) =>
  comparator.classes.some((each) => each === 'placebo' || each === 'active');
const doses = ({ intervention }: Study): readonly number[] =>
  reported(intervention.doseMgPerDay) ?? [];
const weeks = ({ intervention }: Study): readonly number[] =>
  [reported(intervention.durationWeeks)].flatMap((each) => each ?? []);
/** Records that name a preprint server, meeting, thesis, book, register or company in place of a journal. */
const inJournal = ({ citation }: Study): boolean => {
  const journal = reported(citation.journal);
  return (
    journal !== null &&
    !/preprint|meeting|abstract|poster|convergence|thesis|book chapter|record|registry entry|announcement|\breport\b|\bguide\b/i.test(
      journal,
    )
  );
};
const people = ({ population }: Study): number =>
  reported(population.randomized) ?? population.enrolled ?? reported(population.analyzed) ?? 0;
const year = ({ citation }: Study): number => reported(citation.year) ?? 0;

/** A query, and which studies of the dataset it asks for, said anew from the published records. */
const queries: readonly (readonly [string, (study: Study) => boolean])[] = [
  ['condition=neuropathic-pain,arthritis', ({ conditionGroups }) =>
    conditionGroups.some((each) => ['neuropathic-pain', 'arthritis'].includes(each))],
  ['diagnosis=fibromyalgia', ({ diagnoses }) => diagnoses.includes('fibromyalgia')],
  ['design=rct', ({ design }) => design === 'rct-parallel' || design === 'rct-crossover'],
  ['design=rct-crossover', ({ design }) => design === 'rct-crossover'],
  ['design=controlled', (study) => primary(study) && compared(study)],
  ['design=case', ({ design }) => design === 'case-series' || design === 'case-report'],
  ['design=review', ({ design }) => /-review$|^meta-analysis$/.test(design)],
  ['design=registered', ({ design }) => design === 'protocol'],
  ['outcome=pain', ({ outcomes }) => outcomes.some(({ domain }) => domain === 'pain')],
  ['comparator=placebo', ({ comparator }) => comparator.classes.includes('placebo')],
  ['comparator=active', ({ comparator }) => comparator.classes.includes('active')],
  ['comparator=none', ({ comparator }) => comparator.classes.includes('none')],
  ['dose=lt1', (study) => doses(study).some((mg) => mg < 1)],
  ['dose=1-3', (study) => doses(study).some((mg) => mg >= 1 && mg <= 3)],
  ['dose=3-4.5', (study) => doses(study).some((mg) => mg >= 3 && mg <= 4.5)],
  ['dose=4.5-6', (study) => doses(study).some((mg) => mg > 4.5 && mg <= 6)],
  ['dose=gt6', (study) => doses(study).some((mg) => mg > 6)],
  ['duration=lt4', (study) => weeks(study).some((each) => each < 4)],
  ['duration=4-12', (study) => weeks(study).some((each) => each >= 4 && each <= 12)],
  ['duration=12-26', (study) => weeks(study).some((each) => each > 12 && each <= 26)],
  ['duration=gt26', (study) => weeks(study).some((each) => each > 26)],
  ['results=registered', ({ design }) => design === 'protocol'],
  ['results=journal', (study) => study.design !== 'protocol' && inJournal(study)],
  ['results=elsewhere', (study) =>
    study.design !== 'protocol' && reported(study.citation.journal) !== null && !inJournal(study)],
  ['years=2010-2020', (study) => year(study) >= 2010 && year(study) <= 2020],
  ['n=100', (study) => people(study) >= 100],
  ['parent=1', ({ parentStudy }) => parentStudy === undefined],
  ['condition=centralized-pain&design=rct&comparator=placebo', (study) =>
    study.conditionGroups.includes('centralized-pain') &&
    ['rct-parallel', 'rct-crossover'].includes(study.design) &&
    study.comparator.classes.includes('placebo')],
]; // prettier-ignore

/** One after the other in one tab: a new browser for each would take longer than the queries. */
const walks = 4;

for (let walk = 0; walk < walks; walk += 1)
  test(`each query lists exactly the studies that answer it, walk ${walk + 1} of ${walks}`, async ({
    page,
  }) => {
    const screen = evidencePage(page);
    for (const [query, asksFor] of queries.filter((_, at) => at % walks === walk)) {
      const expected = studies.filter(asksFor).map(({ id }) => id);
      expect(expected.length, query).toBeGreaterThan(0);
      await screen.open(query);
      const count = `${expected.length} of ${studies.length} studies`;
      await expect(screen.status, query).toHaveText(count);
      const listed = await screen.listed();
      // Of a long list the first part is drawn; nothing in it may be wrong.
      const inPart = listed.length < expected.length && listed.length >= 150;
      const due = inPart ? expected.filter((id) => listed.includes(id)) : expected;
      expect(listed.toSorted(), query).toEqual(due.toSorted());
      expect(queryOf(page)).toBe(query);
    }
  });

const directions = {
  ldn: 'Favours LDN',
  neither: 'No clear difference',
  comparator: 'Favours comparator',
  unclear: 'Not clear',
} as const;

for (const [code, label] of Object.entries(directions)) {
  test(`direction=${code} lists only results of that direction`, async ({ page }) => {
    const screen = evidencePage(page);
    await screen.open(`direction=${code}&view=table&columns=name,direction`);
    const table = page.getByRole('table', { name: 'Studies, one row each' });
    const rows = table.locator('tbody tr');
    await expect(rows).toHaveCount(await screen.count());
    const column = (await table.getByRole('columnheader').allInnerTexts()).indexOf('Direction');
    const shown = await rows.evaluateAll(
      (all, at) => all.map((row) => row.children[at]?.textContent ?? ''),
      column,
    );
    expect(new Set(shown)).toEqual(new Set(shown.length === 0 ? [] : [label]));
  });
}

test('what the address says and nobody knows is named, removed by replace, and the rest stands', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open('design=rct');
  const before = await page.evaluate(() => history.length);
  const expected = await screen.status.innerText();
  await page.goto('/?design=rct,alchemy&colour=red&diagnosis=gout-of-the-mind');
  await expect(screen.status).toHaveText(expected);
  for (const unknown of ['alchemy', 'colour', 'gout-of-the-mind'])
    await expect(page.getByText(`“${unknown}”`)).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe('design=rct');
  // One entry for the visit itself, none for the repair.
  expect(await page.evaluate(() => history.length)).toBe(before + 1);

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('“alchemy”')).toHaveCount(0);
  await expect(screen.status).toHaveText(expected);
});

test('no malformed address leaves the page blank', async ({ page }) => {
  const screen = evidencePage(page);
  const malformed = ['?%', '?condition=%E0%A4%A', '?=&&=', '?years=9999-0&n=-1', '?q=%00', '?sort'];
  for (const query of malformed) {
    await page.goto(`/${query}`);
    await expect(screen.status).toHaveText(`${studies.length} of ${studies.length} studies`);
  }
});
