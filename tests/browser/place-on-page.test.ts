import { expect, type Page } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage } from './evidence-page';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('a study opens at its top with focus on its content, and back leads to the card it was opened from', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open('condition=centralized-pain');
  await expect(screen.cards).toHaveCount(await screen.count());
  const link = screen.cards.nth(30).getByRole('link').first();
  const name = (await link.textContent()) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.locator('#content')).toBeFocused();
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('link', { name, exact: true }).first()).toBeFocused();
  await expect(page.getByRole('link', { name, exact: true }).first()).toBeInViewport();
  expect(await scrolled(page)).toBeGreaterThan(1000);
});

test('a filter changes the list and not the place', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open();
  const box = screen.option('Dose', 'Over 6 mg');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(screen.status).not.toHaveText(/^(\d+) of \1 studies$/);
  await expect(box).toBeFocused();
});

test('an anchor has its own place', async ({ page }) => {
  await page.goto('/studies/gironi-2008');
  const claim = page.getByRole('link', { name: /endorphin/i }).first();
  await claim.click();
  await expect(page).toHaveURL(/#gironi-2008-beta-endorphin$/);
  await expect(page.locator('#gironi-2008-beta-endorphin')).toBeInViewport();
});

test('a removed filter hands its focus on, and the last one keeps the place', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=arthritis,neuropathic-pain&design=rct');
  await page.getByRole('button', { name: /^Remove filter Condition: Neuropathic pain/ }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: /^Remove filter Condition: Arthritis/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Remove filter Study design/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveCount(0);
  await page.keyboard.press('Tab');
  // The next stop is the first card, not the top of the page.
  await expect(screen.cards.first().getByRole('link').first()).toBeFocused();
});
