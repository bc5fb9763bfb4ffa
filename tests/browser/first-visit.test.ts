import { expect } from '@playwright/test';
import { test } from './browser-test';

test('a first visit meets one line and three questions, once, beside the heading and in nobody’s way', async ({
  page,
}) => {
  await page.goto('/');
  const line = page.getByRole('complementary', { name: 'First visit' });
  await expect(line.getByRole('link')).toHaveCount(3);
  const card = page.getByRole('article').first();
  // What is computed after the first cards has come.
  await expect(page.getByText('Which trials left them out')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Why', exact: true })).toBeVisible();
  const before = await card.boundingBox();
  await line.getByRole('button', { name: 'Close' }).click();
  await expect(line).toHaveCount(0);
  expect(await card.boundingBox()).toEqual(before);
  await page.reload();
  await expect(card).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('an address that asks something is answered without it', async ({ page }) => {
  await page.goto('/?diagnosis=fibromyalgia');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'First visit' })).toHaveCount(0);
});
