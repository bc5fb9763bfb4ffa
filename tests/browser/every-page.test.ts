import { expect } from '@playwright/test';
import { test } from './browser-test';

const paths = [
  '/',
  '/synthesis',
  '/studies/due-bruun-2024',
  '/compare?s=due-bruun-2024,younger-2013',
  '/reviews',
  '/mechanism',
  '/topics/fibromyalgia',
  '/safety',
  '/trials',
  '/search?q=tramadol',
  '/news',
  '/saved',
  '/glossary',
  '/about',
  '/nowhere',
];

for (const path of paths)
  test(`${path} has what every page has`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'Skip to content' })).toHaveCount(1);
    await expect(page.getByRole('switch', { name: 'Theme' })).toHaveCount(1);
    await expect(page).toHaveTitle(/.+ · LDN Evidence$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    if (path === '/nowhere') return;
    await page.emulateMedia({ media: 'print' });
    const origin = new URL(page.url()).origin + path;
    await expect(page.getByText(`${origin} · LDN Evidence, dataset 20`)).toBeVisible();
  });

// Chromium complains of preloads that nobody used, but only some seconds after loading.
test('every page stays quiet for seconds after it was loaded', async ({ context }) => {
  const pages = await Promise.all(paths.map(() => context.newPage()));
  for (const [at, page] of pages.entries()) await page.goto(paths[at] ?? '/');
  await pages[0]?.waitForTimeout(7000);
});

test('no page leads to a page that does not exist', async ({ page }) => {
  const seen = new Set<string>();
  const dead: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const links = await page
      .locator('a[href^="/"]:not([href^="/data/"], [href^="/studies/"])')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    for (const link of links) seen.add(link);
  }
  for (const link of seen) {
    if (link.startsWith('/fonts/') || link.endsWith('.xml')) {
      // A text file or a feed, not a page of the site.
      expect((await page.request.get(link)).ok(), link).toBe(true);
      continue;
    }
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if ((await page.getByText('There is no such page').count()) > 0) dead.push(link);
  }
  expect(dead).toEqual([]);
});
