import { expect } from '@playwright/test';
import { writeSavedViews } from '../../src/domain/saved-views/parse-saved-views';
import { test } from './browser-test';
import { evidencePage, queryOf } from './evidence-page';
import {
  savedViewsPage,
  storedTexts,
  storeText,
  textOf,
  viewOfOlderDataset,
} from './saved-views-page';

test('a view is saved under its title and leads back to its exact address', async ({ page }) => {
  const saved = savedViewsPage(page);
  await evidencePage(page).open('condition=neuropathic-pain&design=rct&sort=year');
  const title = (await page.title()).replace(' · LDN Evidence', '');
  expect(title).toBe('Neuropathic pain: randomised');
  await saved.save();
  await page.getByRole('link', { name: 'Go to the saved views' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved views');
  await expect(saved.items).toHaveCount(1);
  await expect(saved.item(title)).toContainText('with the same records as when saved');
  await expect(page.getByText('Changed since saved')).toHaveCount(0);
  await page.getByRole('link', { name: title }).click();
  await expect(evidencePage(page).status).toBeVisible();
  expect(queryOf(page)).toBe('condition=neuropathic-pain&design=rct&sort=year');
});

test('syntheses and comparisons are saved with the studies they show', async ({ page }) => {
  const saved = savedViewsPage(page);
  await page.goto('/synthesis?condition=centralized-pain&model=PM');
  await saved.save('Pooled');
  await expect(saved.dialog.getByRole('status').first()).toContainText('Saved as “Pooled”');
  await page.goto('/compare?s=younger-2013,due-bruun-2024');
  await saved.save('Side by side');
  await expect(saved.dialog.getByRole('status').first()).toContainText('Saved as');
  await page.goto('/saved');
  await expect(saved.item('Side by side')).toContainText('Comparison · 2 studies when saved');
  await expect(page.getByRole('link', { name: 'Side by side' })).toHaveAttribute(
    'href',
    '/compare?s=younger-2013,due-bruun-2024',
  );
  await expect(page.getByRole('link', { name: 'Pooled' })).toHaveAttribute(
    'href',
    '/synthesis?condition=centralized-pain&model=PM',
  );
  await expect(page.getByText('Changed since saved')).toHaveCount(0);
});

test('a view of an older dataset says by name what changed since', async ({ page }) => {
  const { view, addedName, correctedName } = await viewOfOlderDataset(page);
  await storeText(page, writeSavedViews([view]));
  await page.goto('/saved');
  const item = savedViewsPage(page).item(view.name);
  await expect(item.getByText('Changed since saved')).toBeVisible();
  const parts = await item.locator('dl > div').allInnerTexts();
  expect(parts.map((part) => part.replace(/\s+/g, ' '))).toEqual([
    `Added (1) ${addedName}`,
    'Removed (1) Withdrawn 2004 (no longer in the dataset)',
    `Corrected (1) ${correctedName}`,
  ]);

  await item.getByRole('button', { name: 'Record today’s result' }).click();
  await expect(item.getByText('Changed since saved')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(item.getByText('Changed since saved')).toBeVisible();
});

test('two tabs agree without reload, and lose nothing', async ({ context, page }) => {
  const other = await context.newPage();
  const [here, there] = [savedViewsPage(page), savedViewsPage(other)];
  await page.goto('/saved');
  await expect(page.getByText('No view is saved in this browser.')).toBeVisible();

  await evidencePage(other).open('condition=arthritis');
  await there.save('Arthritis');
  await expect(here.item('Arthritis')).toBeVisible();

  // Both tabs save, neither has reloaded.
  await other.goto('/saved');
  await evidencePage(page).open('design=rct');
  await here.save('Randomised');
  await expect(there.items).toHaveCount(2);

  await page.goto('/saved');
  await there.item('Arthritis').getByRole('button', { name: 'Rename' }).click();
  await other.keyboard.type('Joints');
  await other.keyboard.press('Enter');
  await expect(there.item('Joints').getByRole('button', { name: 'Rename' })).toBeFocused();
  await expect(here.item('Joints')).toBeVisible();

  await here.item('Joints').getByRole('button', { name: 'Delete' }).click();
  await expect(there.items).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(there.item('Joints')).toBeVisible();
});

test('a name is changed in its place; Escape leaves it', async ({ page }) => {
  const saved = savedViewsPage(page);
  await evidencePage(page).open('condition=arthritis');
  await saved.save('First');
  await page.goto('/');
  await saved.save('Second');
  await page.goto('/saved');
  await saved.item('First').getByRole('button', { name: 'Rename' }).click();
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Another view has this name.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(saved.item('First')).toBeVisible();
});

test('damaged storage is kept, offered as a file, and removed only when asked twice', async ({
  page,
}) => {
  const damaged = '{"format":1,"views":[{"name":"Cut off';
  await storeText(page, damaged);
  await page.goto('/saved');
  await expect(page.getByText(/Saved views were found damaged on \d+ \w+ \d{4}/)).toBeVisible();
  await evidencePage(page).open('condition=arthritis');
  await savedViewsPage(page).save('After');
  await page.goto('/saved');
  await expect(savedViewsPage(page).item('After')).toBeVisible();
  expect(Object.values(await storedTexts(page))).toContain(damaged);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the damaged text' }).click();
  expect(await textOf(download)).toBe(damaged);
  await page.getByRole('button', { name: 'Remove the damaged text…' }).click();
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.getByText('Saved views were found damaged')).toHaveCount(0);
  expect(Object.values(await storedTexts(page))).not.toContain(damaged);
});

test('when storage is full the view is offered as a file, which can be imported', async ({
  page,
}, testInfo) => {
  const saved = savedViewsPage(page);
  await evidencePage(page).open('condition=arthritis');
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        for (let n = 0; n < 4; n += 1)
          localStorage.setItem(`filler-${size}-${n}`, 'x'.repeat(size));
      } catch {
        // Full at this size: smaller ones fill the rest.
      }
  });
  await saved.save('Kept as a file');
  await expect(saved.dialog.getByRole('alert').last()).toContainText(
    'storage for this site is full',
  );
  const download = page.waitForEvent('download');
  await saved.dialog.getByRole('button', { name: 'Download this view as a file' }).click();
  const path = testInfo.outputPath('view.json');
  await (await download).saveAs(path);

  await page.evaluate(() => localStorage.clear());
  await page.goto('/saved');
  await saved.import(path);
  await saved.plan.getByRole('button', { name: 'Apply' }).click();
  await expect(saved.item('Kept as a file')).toContainText('with the same records as when saved');
});

test('the address can be copied and handed to the share sheet', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await evidencePage(page).open('condition=arthritis');
  await page.getByRole('button', { name: 'Share' }).click();
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '');
  expect(shared).toEqual({
    title: (await page.title()).replace(' · LDN Evidence', ''),
    url: page.url(),
  });
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where there is no share sheet, sharing copies the address and says so', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await evidencePage(page).open('condition=arthritis');
  expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
