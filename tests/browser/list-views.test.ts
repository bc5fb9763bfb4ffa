import { expect, type Page } from '@playwright/test';
import { test } from './browser-test';
import { reported, studies } from './emitted-evidence';
import { evidencePage, queryOf } from './evidence-page';

test('cards and table show the same studies in the same order', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=centralized-pain');
  const cards = await screen.listed();
  await screen.layout('Table').check();
  await expect.poll(() => queryOf(page)).toBe('condition=centralized-pain&view=table');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  expect(await screen.listed()).toEqual(cards);
});

test('the head of the cards stays in view and names the sides and the scale', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=centralized-pain');
  await screen.cards.nth(7).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect(page.getByText('share of the scale, ±30%')).toBeInViewport();
  await expect(page.getByText('◂ favours LDN')).toBeInViewport();
});

test('the sort names what is used: the best match where words are sought', async ({ page }) => {
  const screen = evidencePage(page);
  const chosen = page.getByRole('combobox', { name: 'Sort by' }).locator('option:checked');
  await screen.open('q=sleep');
  await expect(chosen).toHaveText('Best match');
  await screen.open('q=sleep&sort=year');
  await expect(chosen).toHaveText('Newest first');
  await screen.open('');
  await expect(chosen).toHaveText('Study design');
});

test('a disc of the map leads to the studies it counts', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('view=map');
  const row = page.getByRole('row').filter({ hasText: 'Fibromyalgia' }).first();
  const disc = row.getByRole('cell').first().getByRole('link');
  // Trials of other uses of naltrexone are counted apart, and come to the list with the rest.
  const counted = (await disc.innerText()).match(/\d+/g)?.map(Number) ?? [];
  const expected = counted.reduce((sum, n) => sum + n, 0);
  expect(counted).toHaveLength(2);
  await disc.click();
  await expect(screen.layout('Cards')).toBeChecked();
  await expect(screen.cards).toHaveCount(expected);
  await expect(screen.status).toHaveText(`${expected} of ${studies.length} studies`);
});

test('sorting by year lists the newest first and is in the address', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('design=rct');
  const byDesign = await screen.listed();
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('year');
  await expect.poll(() => queryOf(page)).toBe('design=rct&sort=year');
  const byYear = await screen.listed();
  expect(byYear.toSorted()).toEqual(byDesign.toSorted());
  const yearOf = new Map(studies.map(({ id, citation }) => [id, reported(citation.year)]));
  const years = byYear.map((id) => yearOf.get(id) ?? 0);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test('sorting by participants lists the largest first', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('sort=participants&view=table');
  await screen.listed();
  const table = page.getByRole('table', { name: 'Studies, one row each' });
  const column = (await table.getByRole('columnheader').allInnerTexts()).indexOf('n');
  const counts = await table
    .locator('tbody tr')
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ''), column);
  const numbers = counts
    .filter((text) => /\d/.test(text))
    .map((text) => Number(text.replace(/\D/g, '')));
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(counts.slice(numbers.length).every((text) => text === 'not reported')).toBe(true);
});

const table = (page: Page) => page.getByRole('table', { name: 'Studies, one row each' });

test('the table of all studies shows condition, dose and actions at 1280, its head in view', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open('view=table');
  await screen.listed();
  // Nothing is cut off at the side, so that no frame scrolls.
  await expect(page.getByRole('region', { name: /scrolls sideways/ })).toHaveCount(0);
  await table(page).locator('tbody tr').nth(40).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 900);
  for (const name of ['Study', 'Condition', 'n', 'Dose', 'Result', 'Harms'])
    await expect(
      table(page).getByRole('columnheader', { name, exact: true }).first(),
      name,
    ).toBeInViewport({ ratio: 0.5 });
});

test('the head of a column sorts by it, says so, and the address has it', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('view=table&design=rct');
  const head = (name: string) => table(page).locator('thead th').filter({ hasText: name });
  await expect(head('Design')).toHaveAttribute('aria-sort', 'other');
  await table(page).getByRole('button', { name: 'Study', exact: true }).click();
  await expect.poll(() => queryOf(page)).toBe('design=rct&sort=year&view=table');
  await expect(head('Study')).toHaveAttribute('aria-sort', 'descending');
  await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('year');
  const yearOf = new Map(studies.map(({ id, citation }) => [id, reported(citation.year)]));
  const years = (await screen.listed()).map((id) => yearOf.get(id) ?? 0);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  await screen.open('view=table&q=sleep');
  // Words that are sought lead the list, and no column does.
  await expect(table(page).locator('[aria-sort]')).toHaveCount(0);
});

test('columns are chosen, stand in the address, and more than have room scroll in their frame', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open('view=table&design=rct');
  await page.getByText('Columns: 8 of 14').click();
  const columns = page.getByRole('group', { name: 'Columns' });
  await columns.getByRole('checkbox', { name: 'Harms' }).uncheck();
  await columns.getByRole('checkbox', { name: 'Duration' }).check();
  await expect
    .poll(() => queryOf(page))
    .toBe(
      'design=rct&view=table&columns=condition,participants,dose,duration,design,result,outcome',
    );
  await expect(table(page).getByRole('columnheader', { name: 'Harms' })).toHaveCount(0);
  await expect(table(page).getByRole('columnheader', { name: 'Duration' })).toBeVisible();
  for (const name of ['Harms', 'Finding', 'Warnings', 'Limitations', 'Comparator'])
    await columns.getByRole('checkbox', { name }).check();
  const frame = page.getByRole('region', { name: 'Table of studies, scrolls sideways' });
  await expect(frame).toBeVisible();
  await columns.getByRole('button', { name: 'Standard columns' }).click();
  await expect.poll(() => queryOf(page)).toBe('design=rct&view=table');
  await expect(frame).toHaveCount(0);
  await screen.open('view=table&columns=price,dose');
  await expect(page.getByText('“price” is not a value of Columns of the table')).toBeVisible();
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
  expect(await table(page).getByRole('columnheader').allInnerTexts()).toEqual([
    'Study',
    'Dose',
    'Actions',
  ]);
});

test('on a phone the rows of the table stack, are still a table, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const screen = evidencePage(page);
  await screen.open('view=table&design=rct');
  await screen.listed();
  const row = table(page).getByRole('row').nth(1);
  await expect(row.getByRole('rowheader')).toBeVisible();
  const cells = await row.getByRole('cell').evaluateAll((all) =>
    all.map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return left >= 0 && right <= window.innerWidth;
    }),
  );
  expect(cells).toHaveLength(8);
  expect(cells.every(Boolean)).toBe(true);
  const scrolling = await page
    .locator('main *')
    .evaluateAll(
      (all) =>
        all.filter(
          (element) =>
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
            element.scrollWidth > element.clientWidth,
        ).length,
    );
  expect(scrolling).toBe(0);
});
