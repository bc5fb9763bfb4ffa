import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { builtFolder } from '../../src/commands/testing/built-app';
import type { Brief } from '../../src/domain/topics/brief';
import { test } from './browser-test';

const folder = `${builtFolder}/data/topics`;

/** The briefs as they are emitted. */
const briefs: readonly Brief[] = readdirSync(folder).map(
  (file) =>
    (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { readonly brief: Brief }).brief,
);

async function open(page: Page, slug: string) {
  await page.goto(`/topics/${slug}`);
  await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible();
}

/** Pages of the sheet that a printer gets. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Points of the smallest type on paper, and which text is set in it. */
function smallestType(page: Page) {
  return page.evaluate(() => {
    const set = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 1 &&
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
        ),
    );
    const sizes = set.map((element) => ({
      points: Number.parseFloat(getComputedStyle(element).fontSize) * 0.75,
      text: element.textContent.slice(0, 40),
    }));
    return sizes.reduce((a, b) => (b.points < a.points ? b : a));
  });
}

test('every brief prints on one A4 page, in no type under eight points', async ({ page }) => {
  test.setTimeout(300_000);
  const onMore: string[] = [];
  const tooSmall: string[] = [];
  for (const [at, { slug }] of briefs.entries()) {
    await open(page, slug);
    await page.emulateMedia({ media: 'print' });
    // The sheets share one set of sizes: that of the type is measured on some of them.
    if (at % 8 === 0) {
      const { points, text } = await smallestType(page);
      if (points < 7.99) tooSmall.push(`${slug}: ${points} points, "${text}"`);
    }
    if ((await pagesOf(page)) !== 1) onMore.push(slug);
    await page.emulateMedia({ media: null });
  }
  expect(briefs.length).toBeGreaterThan(50);
  expect(onMore).toEqual([]);
  expect(tooSmall).toEqual([]);
});

test('a sheet that holds too much is seen, and so is type that is too small', async ({ page }) => {
  await open(page, 'centralized-pain');
  await page.addStyleTag({
    content: '@media print { details > ul { display: block } .brief p { font-size: 7pt } }',
  });
  await page.locator('.brief').evaluate((brief) => {
    const last = brief.querySelector('[aria-labelledby=sources]');
    for (let at = 0; at < 60; at += 1) last?.append('One more line.', document.createElement('br'));
  });
  await page.emulateMedia({ media: 'print' });
  expect(await pagesOf(page)).toBe(2);
  expect((await smallestType(page)).points).toBeLessThan(7.99);
});

test('paper says what it left out, and where that stands', async ({ page }) => {
  await open(page, 'centralized-pain');
  const brief = briefs.find(({ slug }) => slug === 'centralized-pain');
  await page.emulateMedia({ media: 'print' });
  const left = (brief?.reviews.length ?? 0) - (brief?.onSheet.reviews ?? 0);
  const { origin } = new URL(page.url());
  await expect(
    page.getByText(`${left} more reviews at ${origin}/topics/centralized-pain`),
  ).toBeVisible();
  await expect(page.getByText(`${origin}/topics/centralized-pain · LDN Evidence`)).toBeVisible();
});

test('the gist of a brief stands on the first screen of a laptop', async ({ page }) => {
  await open(page, 'fibromyalgia');
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.locator('dt')).toHaveText(['Benefit', 'Harms', 'How sure', 'Next']);
  await expect(answer.getByRole('button', { name: 'Copy for the chart' })).toBeInViewport();
  for (const name of ['Controlled comparisons', 'Harms beside a comparator']) {
    const part = page.getByRole('region', { name });
    await expect(part.getByRole('link', { name: 'Due Bruun 2024' }).first()).toBeInViewport();
  }
});

test('a number in the lines leads to its source, and a name to its record', async ({ page }) => {
  await open(page, 'fibromyalgia');
  const answer = page.getByRole('region', { name: 'Answer' });
  await answer.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await expect(page.locator('#source-1')).toContainText('Due Bruun 2024');
  await answer.getByRole('link', { name: 'Due Bruun 2024' }).first().click();
  await expect(page).toHaveURL(/\/studies\/due-bruun-2024$/);
});

test('a study leads to the brief on its diagnosis, and Evidence to that on what is asked', async ({
  page,
}) => {
  await page.goto('/studies/smith-2011');
  await page.getByRole('link', { name: 'Crohn disease' }).first().click();
  await expect(page).toHaveURL(/\/topics\/crohn-disease$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Crohn disease');
  await page.goto('/?condition=arthritis');
  await page.getByRole('link', { name: 'Brief on one page' }).click();
  await expect(page).toHaveURL(/\/topics\/arthritis$/);
});

test('a brief is saved as a Word file, whose code comes only then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'fibromyalgia');
  expect(asked.filter((url) => url.includes('word-library'))).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Word file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^ldn-evidence_fibromyalgia_\d{4}-\d\d_brief\.docx$/,
  );
  await expect(page.getByText(/^Saved ldn-evidence_/)).toBeVisible();
  // A zip archive, as every such file is.
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 2).toString()).toBe('PK');
  expect(asked.filter((url) => url.includes('word-library'))).toHaveLength(1);
});

test('an address that names no topic says so and offers those of a similar name', async ({
  page,
}) => {
  await page.goto('/topics/fibromylagia');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no brief on “fibromylagia”',
  );
  await expect(page.getByText('says nothing about the evidence')).toBeVisible();
  await page.getByRole('link', { name: 'Fibromyalgia', exact: true }).click();
  await expect(page).toHaveURL(/\/topics\/fibromyalgia$/);
});

test.describe('a brief whose file does not come', () => {
  test.use({ expectedNoise: /503/ });

  test('says that it failed, and nothing of the evidence; asked again, it is there', async ({
    page,
  }) => {
    let fails = true;
    await page.route('**/data/topics/**', (route) =>
      fails ? route.fulfill({ status: 503 }) : route.fallback(),
    );
    await page.goto('/topics/fibromyalgia');
    await expect(page.getByRole('alert')).toContainText('This brief was not delivered');
    await expect(page.getByRole('region', { name: 'Answer' })).toHaveCount(0);
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
  });
});

test('a brief is described for search engines by its condition with its codes', async ({
  page,
}) => {
  await open(page, 'fibromyalgia');
  const text = await page.locator('script[type="application/ld+json"]').last().textContent();
  const node = JSON.parse(text ?? '{}') as Readonly<Record<string, unknown>>;
  expect(node['@type']).toBe('MedicalWebPage');
  expect(node['about']).toContainEqual(
    expect.objectContaining({
      '@type': 'MedicalCondition',
      name: 'Fibromyalgia',
      code: expect.arrayContaining([expect.objectContaining({ codeValue: 'D005356' })]),
    }),
  );
});
