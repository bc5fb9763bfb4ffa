import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './browser-test';

test('from the answer to the trials of its question, narrowed by the address', async ({ page }) => {
  await page.goto('/?diagnosis=vulvodynia');
  await page
    .getByRole('link', { name: 'Trials to report' })
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(/\/trials\?diagnosis=vulvodynia$/);
  const list = page.getByRole('list', { name: 'Trials to report' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Vulvodynia']);
  await page.getByRole('button', { name: 'Remove Vulvodynia' }).click();
  await expect(page).toHaveURL(/\/trials$/);
  expect(await list.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(5);
});

test('due dates leave as a calendar, the trials as a table', async ({ page }) => {
  await page.goto('/trials?condition=centralized-pain');
  const saved = async (name: RegExp) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const calendar = await saved(/calendar file/);
  expect(calendar.name).toMatch(
    /^ldn-evidence_centralized-pain_\d{4}-\d{2}_registered-trials\.ics$/,
  );
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const table = await saved(/CSV/);
  expect(table.text).toContain('Registrations,Condition,Title');
});
