import { expect } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage } from './evidence-page';

for (const path of ['/', '/synthesis'])
  test(`the filter sheet of a phone takes the focus and gives it back, on ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Filters' })).toBeFocused();
    await page.getByRole('button', { name: /^Show (\d+ of|the synthesis)/ }).press('Enter');
    await expect(opener).toBeFocused();
  });

test('the comparison tray emptied leaves the focus in the content', async ({ page }) => {
  await evidencePage(page).open('design=rct');
  await page.getByRole('button', { name: 'Compare' }).first().press('Enter');
  const tray = page.getByRole('region', { name: 'Comparison tray' });
  await tray.getByRole('button', { name: /out of the comparison/ }).press('Enter');
  await expect(tray).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('leaving an empty list leaves the focus in the content', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=arthritis&design=rct&dose=gt6');
  await page.getByRole('link', { name: /^Without the filter on dose/ }).press('Enter');
  await expect(screen.cards.first()).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});
