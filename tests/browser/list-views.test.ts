import { expect } from '@playwright/test';
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
