import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './browser-test';

/** The links of the page index, by which a reader says what her patient has. */
const index = (page: Page) => page.getByRole('group', { name: 'My patient' });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

for (const width of [360, 1280])
  test(`one act leads from “takes tramadol” to what the label says, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/safety');
    await expect(index(page).getByRole('link')).toHaveCount(13);
    await expect(index(page)).toBeInViewport();
    await index(page).getByRole('link', { name: 'takes tramadol' }).click();
    await expect(page).toHaveURL(/\/safety#tramadol$/);
    await expect(heading(page, 'Takes tramadol')).toBeInViewport();
    await expect(heading(page, 'Takes tramadol')).toBeFocused();
    await expect(
      page
        .getByRole('region', { name: 'Takes tramadol' })
        .getByText(/^US label: contraindicated with opioid analgesics, and tramadol/),
    ).toBeInViewport();
  });

test('by keyboard: the link, then the details of its own block', async ({ page }) => {
  await page.goto('/safety');
  await index(page).getByRole('link', { name: 'has surgery planned' }).press('Enter');
  const block = page.getByRole('region', { name: 'Has surgery planned' });
  const details = block.getByText(/^In full: \d+ facts$/);
  await expect(heading(page, 'Has surgery planned')).toBeFocused();
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await details.evaluate((summary) => summary === document.activeElement)) break;
  }
  await expect(details).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(block.getByRole('article').first()).toBeVisible();
});

for (const width of [360, 1280])
  test(`an address opens what it leads into, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/safety#fact-lactation');
    const fact = page.getByRole('article', { name: /^Milk|Breast|breast|milk/ }).first();
    await expect(page.locator('#fact-lactation')).toBeInViewport();
    await expect(fact).toBeVisible();
    await page.goto('/safety#licensing');
    await expect(heading(page, 'Licensing and compounding')).toBeInViewport();
  });

test('is short enough to use: under 6,000 px until something is opened, at 360 and at 1280 px', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/safety');
    await expect(heading(page, 'Takes an opioid')).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, `at ${width} px`).toBeLessThanOrEqual(6000);
  }
});

test('paper shows what the screen folds', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/safety');
  const folded = page.getByText(/^US and Swiss product information name acute opioid withdrawal/);
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  await expect(page.getByText(/Facts: Opioid treatment or dependence/).first()).toBeVisible();
  for (const name of ['Beside a comparator', 'Not verified'])
    await expect(heading(page, name)).toBeVisible();
  await expect(page.getByRole('cell', { name: '41 of 49 (84%)' }).first()).toBeVisible();
});

test('opened, at both widths and in both themes, without a fault that axe knows', async ({
  page,
}) => {
  await page.goto('/safety');
  const block = page.getByRole('region', { name: 'Takes methadone or buprenorphine' });
  await block.getByText(/^In full/).click();
  await heading(page, 'Kidney').click();
  await expect(page.locator('#fact-ci-renal')).toBeVisible();
  await expect(block.getByRole('article').first()).toBeVisible();
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .setLegacyMode()
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
    }
});
