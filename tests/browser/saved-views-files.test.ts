import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { writeSavedViews } from '../../src/domain/saved-views/parse-saved-views';
import { test } from './browser-test';
import {
  fixturePath,
  savedViewsPage,
  storedTexts,
  storeText,
  textOf,
  viewOfOlderDataset,
} from './saved-views-page';

async function openWithOneView(page: Page) {
  const { view } = await viewOfOlderDataset(page);
  await storeText(page, writeSavedViews([view]));
  await page.goto('/saved');
  await expect(savedViewsPage(page).items).toHaveCount(1);
  return view;
}

test('what is exported comes back whole in an empty browser', async ({ page }, testInfo) => {
  const view = await openWithOneView(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export saved views' }).click();
  const path = testInfo.outputPath('views.json');
  await (await download).saveAs(path);
  expect(JSON.parse(await textOf(download))).toEqual({ format: 1, views: [view] });

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  const saved = savedViewsPage(page);
  await saved.import(path);
  await saved.plan.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('1 view was imported.')).toBeVisible();
  await expect(saved.item(view.name)).toContainText('Changed since saved');
});

test('an import says what it would do before it does it', async ({ page }, testInfo) => {
  const view = await openWithOneView(page);
  const saved = savedViewsPage(page);
  const before = await storedTexts(page);
  const path = testInfo.outputPath('views.json');
  const { writeFileSync } = await import('node:fs');
  const other = { ...view, id: 'b', query: 'condition=arthritis&design=rct' };
  writeFileSync(path, writeSavedViews([view, other, { ...other, id: 'c', name: 'Brand new' }]));

  await saved.import(path);
  await expect(saved.plan).toContainText('1 new');
  await expect(saved.plan).toContainText('1 already here, left as it is');
  await expect(saved.plan).toContainText(`“${view.name}” as “${view.name} (imported)”`);
  await saved.plan.getByRole('button', { name: 'Cancel' }).click();
  await expect(saved.plan).toHaveCount(0);
  expect(await storedTexts(page)).toEqual(before);

  await saved.import(path);
  await saved.plan.getByRole('button', { name: 'Apply' }).click();
  await expect(saved.items).toHaveCount(3);
  await expect(saved.item(view.name)).toContainText(view.note);
  await saved.import(path);
  await expect(saved.plan).toContainText('3 already here');
  await expect(saved.plan.getByRole('button', { name: 'Apply' })).toHaveCount(0);
});

const refusals: Readonly<Record<string, string>> = {
  'refused/not-json.txt': 'The file is not JSON',
  'refused/newer-format.json': 'The file has format 2, which is newer than this page reads.',
  'refused/other-json.json': 'does not hold saved views',
  'refused/unknown-studies.json': '“nobody-1999” in its address is not known in this dataset',
  'damaged/cut-off.txt': 'only a part of it',
};

for (const [file, message] of Object.entries(refusals))
  test(`${file} is refused with the reason, and nothing is changed`, async ({ page }) => {
    await openWithOneView(page);
    const before = await storedTexts(page);
    await savedViewsPage(page).import(fixturePath(file));
    await expect(page.getByText(message)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Apply' })).toHaveCount(0);
    expect(await storedTexts(page)).toEqual(before);
  });

test('a file that is too large is refused unread', async ({ page }) => {
  await openWithOneView(page);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import saved views' }).click();
  const buffer = Buffer.alloc(5 * 1024 * 1024 + 1, ' ');
  await (await chosen).setFiles({ name: 'large.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('alert')).toContainText('larger than 5 MB');
});

test('hostile names and notes are nothing but text', async ({ page }) => {
  const saved = savedViewsPage(page);
  await page.goto('/saved');
  await saved.import(fixturePath('refused/hostile-strings.json'));
  await expect(saved.plan).toContainText('4 refused');
  await saved.plan.getByRole('button', { name: 'Apply' }).click();
  const item = saved.item('<img src=x onerror=alert(1)>');
  await expect(item).toContainText('</p><script>alert(2)</script>');
  await expect(item.locator('img, script, b')).toHaveCount(0);
  await expect(item.getByRole('link').first()).toHaveAttribute('href', /^\/\?q=/);
});

async function expectNoViolations(page: Page) {
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .setLegacyMode()
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`),
        `${colorScheme}, ${width} px`,
      ).toEqual([]);
    }
}

test('empty, listing, damaged and importing, the page breaks no accessibility rule', async ({
  page,
}) => {
  await page.goto('/saved');
  await expect(page.getByText('No view is saved in this browser.')).toBeVisible();
  await expectNoViolations(page);
  await storeText(page, 'damaged');
  await page.goto('/saved');
  await expect(page.getByText('Saved views were found damaged')).toBeVisible();
  const view = await openWithOneView(page);
  await savedViewsPage(page).import(fixturePath('refused/hostile-strings.json'));
  await expect(savedViewsPage(page).plan).toBeVisible();
  await savedViewsPage(page).item(view.name).getByRole('button', { name: 'Rename' }).click();
  await expectNoViolations(page);
  await page.goto('/?condition=arthritis');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await expect(savedViewsPage(page).dialog.getByLabel('Name')).toBeFocused();
  await expectNoViolations(page);
});
