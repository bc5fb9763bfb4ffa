import { expect } from '@playwright/test';
import { test } from './browser-test';
import { studies } from './emitted-evidence';
import { evidencePage } from './evidence-page';

test('by keyboard alone: skip link, filter, study, citation and back', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open();
  const press = (key: string) => page.keyboard.press(key);
  const focused = page.locator('*:focus');

  await press('Tab');
  await expect(focused).toHaveText('Skip to content');
  await expect(focused).toBeInViewport();
  await press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  // The filters come first in the content; the box answers to the space bar.
  await press('Tab');
  await expect(screen.option('Condition', 'Neuropathic pain')).toBeFocused();
  await press('Space');
  await expect(screen.option('Condition', 'Neuropathic pain')).toBeChecked();
  await expect(screen.status).not.toHaveText(`${studies.length} of ${studies.length} studies`);
  await expect(screen.option('Condition', 'Neuropathic pain')).toBeFocused();

  const card = screen.cards.first();
  const cite = card.getByRole('button', { name: 'Cite' });
  for (let steps = 0; steps < 120; steps += 1) {
    await press('Tab');
    if (await cite.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(cite).toBeFocused();
  await press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy citation' })).toBeVisible();
  expect(await dialog.evaluate((each) => each.contains(document.activeElement))).toBe(true);
  await press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(cite).toBeFocused();

  const link = card.getByRole('heading').getByRole('link');
  const name = await link.innerText();
  for (let steps = 0; steps < 6; steps += 1) {
    await press('Shift+Tab');
    if (await link.evaluate((each) => each === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('closing the citation by its button gives the focus back', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('design=rct');
  const cite = screen.cards.nth(1).getByRole('button', { name: 'Cite' });
  await cite.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cite).toBeFocused();
});

test('what has the focus is never hidden behind something else', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=arthritis');
  const hidden: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const seen = at !== null && (element.contains(at) || at.contains(element));
      return seen ? null : element.outerHTML.slice(0, 120);
    });
    if (name !== null) hidden.push(name);
  }
  expect(hidden).toEqual([]);
});
