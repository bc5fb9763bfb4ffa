import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage } from './evidence-page';

const screens: Readonly<Record<string, string>> = {
  'Evidence, cards': '/',
  'Evidence, table': '/?view=table',
  'Evidence, map': '/?view=map',
  'Evidence, empty': '/?condition=arthritis&design=rct&dose=gt6',
  Study: '/studies/due-bruun-2024',
  Synthesis: '/synthesis?condition=centralized-pain',
  Compare: '/compare?s=due-bruun-2024,younger-2013,younger-2009',
  Reviews: '/reviews',
  Mechanism: '/mechanism',
  Brief: '/topics/centralized-pain',
  Safety: '/safety',
  Trials: '/trials',
  News: '/news',
  'Saved views': '/saved',
  Glossary: '/glossary',
  About: '/about',
  'Page not found': '/nowhere-at-all-on-this-rather-long-address-that-has-to-break-somewhere',
};

for (const [name, path] of Object.entries(screens))
  test(`${name} is never wider than the window`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

/** Sum of all layout shifts so far, as browsers report it (Layout Instability API). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

for (const width of [360, 1280])
  test(`nothing jumps while a slow index arrives, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/data\/index\./, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByText('Loading the evidence…')).toBeVisible();
    arrive();
    await expect(evidencePage(page).status).toBeVisible();
    expect(await layoutShift(page)).toBeLessThan(0.02);
  });

test('a jump is seen where there is one', async ({ page }) => {
  await evidencePage(page).open();
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforebegin', '<p style="height:300px">');
  });
  expect(await layoutShift(page)).toBeGreaterThan(0.02);
});

test('forced colours: every mark is drawn in a colour of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await evidencePage(page).open('design=rct');
  const colors = await page
    .locator('article svg .mark-fill, article svg .mark-line')
    .evaluateAll((marks) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      const system = getComputedStyle(probe).color;
      probe.remove();
      return marks.map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return mark.classList.contains('mark-fill') ? fill === system : stroke === system;
      });
    });
  expect(colors.length).toBeGreaterThan(20);
  expect(colors.every(Boolean)).toBe(true);
});

test('forced colours: words of a drawing and the chosen view follow the system', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/synthesis');
  // The reader's own choice of theme must not leave dark words on the dark ground of the system.
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  const words = page.getByRole('figure', { name: 'Forest plot' }).locator('svg text');
  await expect(words.first()).toBeVisible();
  const fills = await words.evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
  expect(new Set(fills).size).toBe(1);
  await page.goto('/?view=table');
  const choices = page.getByRole('group', { name: 'Show as' }).locator('label');
  await expect(choices).toHaveCount(3);
  const outlines = await choices.evaluateAll((all) =>
    all.map((label) => getComputedStyle(label).outlineStyle),
  );
  expect(outlines).toEqual(['none', 'solid', 'none']);
});

const tableOfStudies = (page: Page) => page.getByRole('table', { name: 'Studies, one row each' });

for (const layout of ['cards', 'map'])
  test(`Evidence is printed as the table and stays as it was on the screen: ${layout}`, async ({
    page,
  }) => {
    const screen = evidencePage(page);
    await screen.open('design=rct&diagnosis=fibromyalgia');
    const count = await screen.count();
    const ids = await screen.listed();
    const code = page.waitForResponse(/\/StudyTable-[^/]+\.js$/);
    await page.goto(`/?design=rct&diagnosis=fibromyalgia&view=${layout}`);
    await code;
    const table = tableOfStudies(page);
    await expect(table).toHaveCount(0);
    const before = await page.locator('main').boundingBox();
    // What a browser says before it lays out the sheet, and after.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(table.getByRole('rowheader')).toHaveCount(count);
    const links = table.getByRole('rowheader').locator('a[href^="/studies/"]');
    const printed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(printed).toEqual(ids.map((id) => `/studies/${id}`));
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByRole('table')).toHaveCount(1);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('table.study-table')).toHaveCount(0);
    expect(await page.locator('main').boundingBox()).toEqual(before);
  });

test('Evidence prints as its cards where the code of the table has not come', async ({ page }) => {
  await page.route(/\/StudyTable-[^/]+\.js$/, () => undefined);
  const screen = evidencePage(page);
  await screen.open('design=rct&diagnosis=fibromyalgia');
  const count = await screen.count();
  await page.emulateMedia({ media: 'print' });
  await expect(screen.cards).toHaveCount(count);
  await expect(tableOfStudies(page)).toHaveCount(0);
});

test('print leaves out what only a screen needs and keeps every study', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('design=rct');
  const count = await screen.count();
  await page.emulateMedia({ media: 'print' });
  for (const chrome of [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('complementary', { name: 'Filters' }),
    screen.search,
    page.getByRole('button', { name: 'Cite' }).first(),
  ])
    await expect(chrome).toBeHidden();
  await expect(screen.answer).toBeVisible();
  await expect(tableOfStudies(page).getByRole('rowheader')).toHaveCount(count);
  await expect(screen.cards).toHaveCount(0);
  await expect(
    page.getByText(/\?design=rct · LDN Evidence, dataset \d{4}\.\d{2}\.\d+/),
  ).toBeVisible();
  const background = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(background).toBe('rgb(255, 255, 255)');
});

test('the theme is kept when the page is loaded again', async ({ page }) => {
  await evidencePage(page).open();
  const theme = page.getByRole('switch', { name: 'Theme' });
  await expect(theme).not.toBeChecked();
  await theme.click();
  await expect(theme).toBeChecked();
  const dark = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  await page.reload();
  await expect(theme).toBeChecked();
  const again = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(again).toBe(dark);
});

for (const [address, name] of [
  ['/synthesis?diagnosis=fibromyalgia', 'Forest plot'],
  ['/compare?s=due-bruun-2024,rodriguez-freire-2026', 'Pain intensity on one axis'],
] as const)
  test(`a forest plot printed from a wide window fits the page, no letter below 8 points: ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    const plot = page.getByRole('figure', { name }).locator('svg').filter({ visible: true });
    await expect(plot).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    // As wide as A4 with margins of 10 mm; the plot on screen was drawn for a window of 1280 px.
    await page.setViewportSize({ width: 718, height: 1000 });
    const [inside, whole] = [await plot.boundingBox(), await page.locator('main').boundingBox()];
    expect((inside?.x ?? 0) + (inside?.width ?? Infinity)).toBeLessThanOrEqual(
      (whole?.x ?? 0) + (whole?.width ?? 0),
    );
    const points = await plot.evaluate((svg: SVGSVGElement) => {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return [...svg.querySelectorAll('text, tspan')].map(
        (text) => 0.75 * scale * Number.parseFloat(getComputedStyle(text).fontSize),
      );
    });
    expect(points.length).toBeGreaterThan(10);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(8);
  });

/** Pages of a PDF, each an object of that type. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

for (const compared of [
  'due-bruun-2024,rodriguez-freire-2026',
  'due-bruun-2024,younger-2013,beaudette-zlatanova-2023',
  'due-bruun-2024,cree-2010,rodriguez-freire-2026,smith-2011',
])
  test(`a comparison of ${compared} is printed on one page`, async ({ page }) => {
    await page.goto(`/compare?s=${compared}`);
    await expect(page.getByRole('table', { name: 'Comparison' })).toBeVisible();
    const cited = page.getByRole('list', { name: 'Citations' });
    await expect(cited).toBeHidden();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(cited.getByRole('listitem')).toHaveCount(compared.split(',').length);
    // First author, journal, year;volume:pages and DOI as src/data/studies/due-bruun-2024.json has them.
    await expect(cited.getByRole('listitem').first()).toHaveText(
      /^Due Bruun 2024: Due Bruun K, et al\. .*2024;6\(1\):e31-e39\. DOI 10\.1016\/S2665-9913\(23\)00278-3$/,
    );
  });

test('the count of printed pages sees a second one', async ({ page }) => {
  await page.goto('/compare?s=due-bruun-2024,rodriguez-freire-2026');
  const table = page.getByRole('table', { name: 'Comparison' });
  await expect(table).toBeVisible();
  await table.evaluate((each) => (each.style.fontSize = '12pt'));
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
});

test('in a narrow forest plot nothing to press covers a figure', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/synthesis?family=any-adverse-event');
  const figure = page.getByRole('figure', { name: 'Forest plot' }).first();
  const boxes = (found: Locator) =>
    found.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON()));
  await expect(figure.getByRole('button', { name: /^Compare/ }).first()).toBeVisible();
  const buttons = await boxes(figure.getByRole('button', { name: /^Compare/ }));
  const figures = await boxes(figure.locator('svg text').filter({ hasText: /\[[−\d]/ }));
  expect(figures.length).toBeGreaterThan(2);
  for (const one of figures)
    for (const button of buttons)
      expect(
        one.right <= button.left || one.bottom <= button.top || one.top >= button.bottom,
        `a button at ${button.top} px over a figure at ${one.top} px`,
      ).toBe(true);
});
