import { expect } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage } from './evidence-page';

test('an unknown page says so and leads on', async ({ page }) => {
  await page.goto('/studys/due-bruun-2024?x=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByRole('main')).toContainText('/studys/due-bruun-2024');
  await expect(page).toHaveTitle(/not found/i);
  await page.getByRole('link', { name: 'Go to the evidence' }).click();
  await expect(evidencePage(page).status).toBeVisible();
});

// Ids that code likes to read as something else must stay what they are: unknown.
for (const id of ['no-such-study-1999', '2024', '1e3', '__proto__', 'constructor', '%3Cb%3E']) {
  test(`the unknown study ${id} is a page that says so and leads on`, async ({ page }) => {
    await page.goto(`/studies/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/no (such )?study/i);
    await page.getByRole('main').locator('a[href^="/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(`/studies/${id}$`));
  });
}

for (const path of ['/saved', '/studies/due-bruun-2024']) {
  test(`${path} has no query: what the address has is named and removed`, async ({ page }) => {
    await page.goto(`${path}?colour=red`);
    await expect(page.getByRole('main')).toContainText('“colour” in the address is not known here');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('main')).not.toContainText('“colour”');
  });
}
