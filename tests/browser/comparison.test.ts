import { expect } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage } from './evidence-page';

test('studies picked on four screens compare, and the address gives the same to others', async ({
  page,
  browser,
}) => {
  const screen = evidencePage(page);
  await screen.open('design=rct');
  await screen.cards
    .filter({ hasText: 'Beaudette' })
    .getByRole('button', { name: 'Compare' })
    .click();
  await screen.layout('Table').check();
  const row = page.getByRole('row').filter({ hasText: 'Younger 2013' });
  await row.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('link', { name: 'Synthesis', exact: true }).click();
  await page.getByRole('button', { name: 'Compare Due Bruun 2024' }).click();
  await page.getByRole('figure', { name: 'Forest plot' }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/studies\/rodriguez-freire-2026$/);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const tray = page.getByRole('region', { name: 'Comparison tray' });
  await expect(tray.getByRole('listitem')).toHaveCount(4);
  await tray.getByRole('link', { name: 'Compare 4 studies' }).click();
  await expect(page).toHaveURL(
    /\?s=beaudette-zlatanova-2023,younger-2013,due-bruun-2024,rodriguez-freire-2026$/,
  );
  const table = page.getByRole('table', { name: 'Comparison' });
  await expect(table.getByRole('columnheader')).toHaveCount(5);

  const elsewhere = await browser.newPage();
  await elsewhere.goto(page.url());
  const same = elsewhere.getByRole('table', { name: 'Comparison' });
  await expect(same).toBeVisible();
  expect(await same.innerText()).toBe(await table.innerText());
  await elsewhere.close();
});

test('a fifth study and an unknown one are named, and the rest is compared', async ({ page }) => {
  await page.goto(
    '/compare?s=due-bruun-2024,nobody-1999,younger-2013,cree-2010,bested-2023,smith-2011',
  );
  await expect(page.getByText('“nobody-1999” is not a value')).toBeVisible();
  await expect(page.getByText(/At most four.*“smith-2011” was left out/)).toBeVisible();
  await expect(page).toHaveURL(/\?s=due-bruun-2024,younger-2013,cree-2010,bested-2023$/);
});

test('at 1280 px the names of the studies and of the rows stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/compare?s=due-bruun-2024,rodriguez-freire-2026,younger-2013,bested-2023');
  const table = page.getByRole('table', { name: 'Comparison' });
  await expect(table).toBeVisible();
  await table.evaluate((element) => {
    element.scrollIntoView();
    scrollBy(0, 900);
  });
  await expect(table.getByRole('columnheader', { name: 'What' })).toBeInViewport({ ratio: 0.9 });
  await expect(table.getByRole('link', { name: 'Rodríguez-Freire 2026' })).toBeInViewport();
  await expect(table.getByRole('rowheader', { name: 'Design and conduct' })).not.toBeInViewport();
  const inSight = await table.getByRole('rowheader').evaluateAll(
    (all) =>
      all.filter((row) => {
        const { top, left } = row.getBoundingClientRect();
        return top > 100 && top < innerHeight && left >= 0;
      }).length,
  );
  expect(inSight).toBeGreaterThan(2);
});

const onPhone = ['due-bruun-2024', 'rodriguez-freire-2026', 'younger-2013', 'bested-2023'];
for (const k of [2, 4])
  test(`at 360 px ${k} studies are compared without scrolling sideways, each named at what it says`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/compare?s=${onPhone.slice(0, k).join(',')}`);
    const table = page.getByRole('table', { name: 'Comparison' });
    await expect(table.getByRole('columnheader')).toHaveCount(k + 1);
    const scrollers = await table.evaluate((element) => {
      const found: string[] = [];
      for (let one: Element | null = element; one; one = one.parentElement)
        if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0) found.push(one.className);
      return found;
    });
    expect(scrollers).toEqual([]);
    const blinding = table.getByRole('row', { name: /^Blinding/ });
    await expect(blinding.getByRole('cell')).toHaveCount(k);
    const row = table.getByRole('row', { name: /^Mean age/ });
    await row.scrollIntoViewIfNeeded();
    if (k === 2)
      await expect(table.getByRole('link', { name: 'Rodríguez-Freire 2026' })).toBeInViewport();
    else {
      const named = await row.getByRole('cell').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content)); // prettier-ignore
      expect(named[1]).toContain('Rodríguez-Freire 2026');
    }
    for (const cell of await row.getByRole('cell').all()) await expect(cell).toBeInViewport();
  });
