import { expect, type Page } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage } from './evidence-page';

for (const path of ['/', '/synthesis'])
  test(`the filter sheet of a phone takes the focus and gives it back, on ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.press('Enter');
    const sheet = page.getByRole('complementary', { name: 'Filters' });
    await expect(sheet).toBeFocused();
    await page.getByRole('button', { name: /^Apply: show (\d+ of|the synthesis)/ }).press('Enter');
    await expect(opener).toBeFocused();
    // Title, count, and both ways out stay in view, however far down the filters one is.
    await opener.press('Enter');
    await sheet.getByRole('group', { name: 'Outcome' }).getByRole('checkbox').last().check();
    for (const part of [
      sheet.getByRole('heading', { name: 'Filters' }),
      sheet.getByText(/^\d+ of \d+$/),
      sheet.getByRole('button', { name: 'Close' }),
      sheet.getByRole('button', { name: /^Apply: show/ }),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
    await sheet.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(opener).toBeFocused();
  });

test('the count and the filters stay in view over the list of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const screen = evidencePage(page);
  await screen.open('design=rct');
  await screen.cards.nth(6).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 800);
  await expect(screen.status).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeInViewport({ ratio: 1 });
  // The head of the cards stands below, not behind.
  const bar = await page.getByRole('button', { name: 'Filters · 1' }).boundingBox();
  const head = await page.getByText('◂ favours LDN').boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(head?.y ?? 0);
});

test('the second skip link leads past the filters to the results', async ({ page }) => {
  await evidencePage(page).open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('*:focus')).toHaveText('Skip to results');
  await page.keyboard.press('Enter');
  await expect(page.locator('#results')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(evidencePage(page).search).toBeFocused();
});

test('ticking a box far down the filters by keyboard leaves the answer in view', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open();
  const box = screen.option('Condition', 'Neuropathic pain');
  await box.focus();
  for (let steps = 0; steps < 28; steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { checked: true })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(screen.answer.getByText('Benefit').first()).toBeInViewport();
});

test('a download leaves the focus on its button', async ({ page }) => {
  await evidencePage(page).open('condition=arthritis');
  await page.getByRole('button', { name: 'Export' }).click();
  const button = page.getByRole('button', { name: 'Download References (RIS)' });
  const [file] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.ris$/);
  await expect(page.getByText(/^Saved, /)).toBeVisible();
  await expect(button).toBeFocused();
});

test('the comparison tray emptied leaves the focus in the content', async ({ page }) => {
  await evidencePage(page).open('design=rct');
  await page.getByRole('button', { name: 'Compare' }).first().press('Enter');
  const tray = page.getByRole('region', { name: 'Comparison tray' });
  await tray.getByRole('button', { name: /out of the comparison/ }).press('Enter');
  await expect(tray).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('leaving an empty list leaves the focus in the content', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=arthritis&design=rct&dose=gt6');
  await page.getByRole('link', { name: /^Without the filter on dose/ }).press('Enter');
  await expect(screen.cards.first()).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('a study left out of a forest plot keeps the focus on its box', async ({ page }) => {
  await page.goto('/synthesis?family=any-adverse-event');
  const box = page.getByRole('checkbox', { name: 'Include Due Bruun 2024' });
  await box.press('Space');
  await expect(page).toHaveURL(/omit=due-bruun-2024/);
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  await box.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
});

test('a study taken out of a comparison leaves the focus beside it', async ({ page }) => {
  await page.goto('/compare?s=due-bruun-2024,younger-2013,bested-2023');
  const out = (name: string) =>
    page.getByRole('button', { name: `Take ${name} out of the comparison` });
  await out('Due Bruun 2024').press('Enter');
  await expect(out('Younger 2013')).toBeFocused();
  await out('Bested 2023').press('Enter');
  await expect(page.getByText('Younger 2013 is alone here.')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('the comparison in the navigation leads on to the studies in the tray', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('design=rct');
  for (const nth of [0, 1]) await page.getByRole('button', { name: 'Compare' }).nth(nth).click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Compare' })
    .click();
  await page.getByRole('link', { name: 'Compare the 2 studies of the tray' }).click();
  await expect(page.getByRole('table', { name: 'Comparison' })).toBeVisible();
});

test.describe('a control that goes hands on its focus', () => {
  for (const { name, path, control, heir } of [
    {
      name: 'all diagnoses shown',
      path: '/',
      control: /^Show all \d+$/,
      heir: (page: Page) =>
        page.getByRole('group', { name: 'Diagnosis' }).getByRole('checkbox').nth(5),
    },
    {
      name: 'a notice dismissed',
      path: '/?colour=red',
      control: 'Dismiss',
      heir: (page: Page) => page.getByRole('main'),
    },
    {
      name: 'all conditions shown',
      path: '/safety?condition=arthritis',
      control: 'All conditions',
      heir: (page: Page) => page.getByRole('checkbox', { name: /Mixed chronic pain/ }),
    },
    {
      name: 'the search of the glossary cleared',
      path: '/glossary?q=zzzz',
      control: 'Clear the search',
      heir: (page: Page) => page.getByRole('searchbox', { name: 'Search the glossary' }),
    },
    {
      name: 'all studies put back',
      path: '/synthesis?family=any-adverse-event&omit=due-bruun-2024',
      control: 'Put all studies back',
      heir: (page: Page) => page.getByRole('button', { name: 'Show as table' }).first(),
    },
  ])
    test(name, async ({ page }) => {
      await page.goto(path);
      const leaving = page.getByRole('button', { name: control }).first();
      await leaving.press('Enter');
      await expect(page.getByRole('button', { name: control })).toHaveCount(0);
      await expect(heir(page)).toBeFocused();
    });
});

test('“Copied” is said each time', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare?s=due-bruun-2024,younger-2013');
  const copy = page.getByRole('button', { name: 'Copy as a table' });
  const said = page.getByRole('status').filter({ hasText: 'Copied' });
  await copy.click();
  await expect(said).toHaveText('Copied');
  await said.evaluate((status) => {
    new MutationObserver(() => document.body.setAttribute('data-said-again', 'true')).observe(
      status,
      { childList: true, subtree: true, characterData: true },
    );
  });
  await copy.click();
  await expect(page.locator('body[data-said-again]')).toHaveCount(1);
  await expect(said).toHaveText('Copied');
});
