import { expect, type Locator } from '@playwright/test';
import { test } from './browser-test';

for (const width of [360, 1280])
  test(`the summary of findings is a table without inner scrolling whose figures open their source, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/synthesis?diagnosis=fibromyalgia');
    const table = page.getByRole('table', { name: 'Summary of findings' });
    await expect(table.getByRole('columnheader')).toHaveCount(7);
    await expect(page.getByRole('region', { name: /^Summary of findings, scrolls/ })).toHaveCount(
      0,
    );
    const { left, right } = await table.evaluate((element) => {
      const boxes = [...element.querySelectorAll('td, tbody th')].map((cell) => cell.getBoundingClientRect()); // prettier-ignore
      return { left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)) }; // prettier-ignore
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);

    const serious = table.getByRole('row', { name: /^Serious adverse events/ });
    await expect(serious.getByRole('rowheader')).toHaveText('Serious adverse events');
    await expect(serious).toContainText('Not rated: no figures of both arms in what could be read');
    await expect(serious).not.toContainText('At most');

    const pain = table.getByRole('row', { name: /^Pain intensity/ });
    await pain.getByRole('button', { name: /mean difference/ }).click();
    const panel = page.getByRole('dialog', { name: 'Source: Pain intensity' });
    await expect(panel).toContainText('Due Bruun 2024');
    await expect(panel).toContainText('Rodríguez-Freire 2026');
    const links = await panel.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href'))); // prettier-ignore
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(href).toMatch(/^https:\/\//);
  });

test('the summary of findings keeps together on paper', async ({ page }) => {
  await page.goto('/synthesis?diagnosis=fibromyalgia');
  const section = page.getByRole('region', { name: 'Summary of findings' });
  await expect(section.getByRole('columnheader')).toHaveCount(7);
  await page.emulateMedia({ media: 'print' });
  // As wide and high as A4 with margins of 10 mm.
  await page.setViewportSize({ width: 718, height: 1047 });
  const kept = (found: Locator) =>
    found.evaluateAll((all) => all.map((element) => getComputedStyle(element).breakInside));
  expect(await kept(section)).toEqual(['avoid']);
  expect((await section.boundingBox())?.height).toBeLessThan(1047);
  expect([...new Set(await kept(section.getByRole('row')))]).toEqual(['avoid']);
});
