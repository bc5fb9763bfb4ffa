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
    await expect(page.getByRole('complementary', { name: 'Filters' })).toBeFocused();
    await page.getByRole('button', { name: /^Show (\d+ of|the synthesis)/ }).press('Enter');
    await expect(opener).toBeFocused();
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
