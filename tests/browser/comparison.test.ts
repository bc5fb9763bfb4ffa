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

for (const width of [360, 1280])
  test(`at ${width} px the names of the studies and of the rows stay in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/compare?s=due-bruun-2024,rodriguez-freire-2026,younger-2013,bested-2023');
    const table = page.getByRole('table', { name: 'Comparison' });
    await expect(table).toBeVisible();
    // Down by more than a window, by the frame where there is one, else by the page.
    await page.getByRole('region', { name: /^Comparison, scrolls/ }).evaluate((region) => {
      region.scrollIntoView();
      region.scrollTo(300, 900);
      if (region.scrollTop === 0) scrollBy(0, 900);
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
