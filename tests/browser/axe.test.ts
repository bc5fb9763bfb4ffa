import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './browser-test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Cards and rows repeat one form: the first show what all are, and axe needs seconds per hundred. */
const repeated = 'article:nth-of-type(n + 16), tbody > tr:nth-child(n + 16)';

const screens: Readonly<Record<string, string>> = {
  'Evidence, cards': '/',
  'Evidence, a condition': '/?condition=neuropathic-pain&colour=red',
  'Evidence, table': '/?view=table&design=rct',
  'Evidence, map': '/?view=map',
  'Evidence, empty': '/?condition=arthritis&design=rct&dose=gt6',
  'Study, randomised trial': '/studies/due-bruun-2024',
  'Study, crossover': '/studies/younger-2013',
  'Study, case report': '/studies/chopra-2013',
  'Study, unknown': '/studies/no-such-study-1999',
  Synthesis: '/synthesis?condition=centralized-pain',
  Compare: '/compare?s=due-bruun-2024,younger-2013,younger-2009',
  'Compare, nothing chosen': '/compare',
  Reviews: '/reviews',
  Mechanism: '/mechanism',
  'Brief on a diagnosis': '/topics/fibromyalgia',
  'Brief, unknown': '/topics/no-such-topic',
  Safety: '/safety',
  'Trials to report': '/trials?condition=centralized-pain',
  'What is new': '/news',
  'Saved views, none': '/saved',
  Search: '/search?q=pregnancy',
  Glossary: '/glossary',
  About: '/about',
  'Page not found': '/nowhere',
};

/** What breaks the rules, or one of them, each as the rule's name and the elements. */
async function violations(page: Page, rule?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations: found } = await (
    rule === undefined ? builder.withTags(tags) : builder.withRules(rule)
  ).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

/** Every rule as wide as a phone and as a laptop, one in each theme; a theme changes colours alone. */
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light', rule: 'color-contrast' },
] as const;

async function expectNoViolations(page: Page) {
  await page.locator(repeated).evaluateAll((rest) => rest.forEach((each) => each.remove()));
  for (const { width, colorScheme, ...only } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, 'rule' in only ? only.rule : undefined);
    expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
  }
}

async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
}

for (const [name, path] of Object.entries(screens))
  test(`${name}: breaks no rule of WCAG 2.2 AA`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    await expectNoViolations(page);
  });

test.describe('after a failure', () => {
  test.use({ expectedNoise: /Failed to load resource/ });

  test('Evidence breaks no rule of WCAG 2.2 AA', async ({ page }) => {
    await page.route(/\/data\/index\./, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoViolations(page);
  });
});

test('opened parts break no rule either: filters of a phone, citation, details', async ({
  page,
}) => {
  await page.goto('/?design=rct');
  await page.getByText('Names, counts, trials to report').click();
  await page.getByRole('article').first().getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('button', { name: /^Filters/ }).click();
  expect(await violations(page)).toEqual([]);
});

test('the check sees a fault', async ({ page }) => {
  await page.goto('/nowhere');
  await settled(page);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>');
  });
  expect((await violations(page)).join()).toContain('button-name');
});
