import { expect, type Page, type Route } from '@playwright/test';
import { test } from './browser-test';
import { studies } from './emitted-evidence';
import { evidencePage } from './evidence-page';

// The browser itself reports a request that failed; that line is the fault we provoke.
test.use({ expectedNoise: /Failed to load resource/ });

const indexFile = /\/data\/index\.[^/]+\.json$/;

const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not on the server': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'arrives truncated': async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: body.slice(0, 5000) });
  },
  'is a page instead of data': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Login</title>' }),
  'has a format this page does not read': async (route) => {
    const index: object = await (await route.fetch()).json();
    await route.fulfill({ json: { ...index, format: 999 } });
  },
  'holds no list of studies': (route) => route.fulfill({ json: { format: 2 } }),
  'cannot be reached': (route) => route.abort('internetdisconnected'),
};

async function expectFailure(page: Page) {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Could not load');
  await expect(alert).toContainText('This says nothing about the evidence itself.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence');
  // Failed is not empty: neither a count nor the sentence of an empty list.
  await expect(evidencePage(page).status).toHaveCount(0);
  await expect(page.getByText('No study in this dataset')).toHaveCount(0);
}

for (const [fault, fulfil] of Object.entries(faults)) {
  test(`an index that ${fault} is a failure with a way to try again`, async ({ page }) => {
    await page.route(indexFile, fulfil);
    await page.goto('/?condition=arthritis');
    await expectFailure(page);

    await page.getByRole('button', { name: 'Try again' }).click();
    await expectFailure(page);

    await page.unroute(indexFile);
    await page.getByRole('button', { name: 'Try again' }).click();
    const screen = evidencePage(page);
    await expect(screen.status).toHaveText(new RegExp(` of ${studies.length} studies$`));
    await expect(screen.option('Condition', 'Arthritis')).toBeChecked();
  });
}

for (const [name, path] of [
  ['mechanism', '/mechanism'],
  ['reference', '/glossary'],
  ['synthesis', '/synthesis'],
  ['safety', '/safety'],
  ['reviews', '/reviews'],
] as const) {
  test(`a ${name} file of a later format is a failure, not a page misread`, async ({ page }) => {
    const file = new RegExp(`/data/${name}\\.[^/]+\\.json$`);
    await page.route(file, async (route) => {
      const content: object = await (await route.fetch()).json();
      await route.fulfill({ json: { ...content, format: 999 } });
    });
    await page.goto(path);
    await expect(page.getByRole('alert').first()).toContainText('format 999');
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(page.getByText('format 999')).toHaveCount(0);
  });
}

test('a study that cannot be loaded is a failure with a way to try again', async ({ page }) => {
  const file = /\/data\/studies\/due-bruun-2024\.[^/]+\.json$/;
  await page.route(file, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('/studies/due-bruun-2024');
  await expect(page.getByRole('alert')).toContainText('Could not load');
  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Due Bruun 2024');
});

test('a citation that cannot be loaded says so inside its dialog', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('q=Due+Bruun+2024');
  await page.route(/\/data\/studies\//, (route) => route.abort());
  await screen.cards.first().getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await page.unroute(/\/data\/studies\//);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('button', { name: 'Copy citation' })).toBeVisible();
});

for (const { path, name, waits } of [
  { path: '/compare?s=due-bruun-2024,younger-2013', name: 'Comparison', waits: 'table' },
  { path: '/studies/due-bruun-2024', name: 'Study', waits: 'region' },
  { path: '/synthesis', name: 'Synthesis', waits: 'figure' },
] as const) {
  test(`without the list of studies ${path} says so, in its tab too, and comes when asked again`, async ({
    page,
  }) => {
    await page.route(indexFile, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText('The list of studies could not be reached');
    await expect(page).toHaveTitle(`${name} could not be loaded · LDN Evidence`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.unroute(indexFile);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('main').getByRole(waits).first()).toBeVisible();
    await expect(page).not.toHaveTitle(/could not be loaded/);
  });
}

test('without the list of studies the mechanism page says what it lacks, and gets it when asked', async ({
  page,
}) => {
  await page.route(indexFile, (route) => route.abort());
  await page.goto('/mechanism');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('without the names of studies');
  await expect(page.getByRole('heading', { name: 'Dose explorer' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Save .* as SVG$/ })).toHaveCount(0);
  await page.unroute(indexFile);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: /^Save .* as SVG$/ }).first()).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('without the list of studies saved views and the glossary stand, and the first says so', async ({
  page,
}) => {
  await page.route(indexFile, (route) => route.abort());
  await page.goto('/saved');
  await expect(page.getByRole('alert')).toContainText('cannot be said');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved views');
  await page.goto('/glossary');
  await expect(page.getByRole('heading', { name: 'Instruments and thresholds' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a tray without the names of its studies says so, and gets them when asked', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open('q=Due+Bruun+2024');
  await screen.cards.first().getByRole('button', { name: 'Compare' }).click();
  await page.route(indexFile, (route) => route.abort());
  await page.goto('/glossary');
  const tray = page.getByRole('region', { name: 'Comparison tray' });
  await expect(tray).toContainText('The names could not be loaded');
  await page.unroute(indexFile);
  await tray.getByRole('button', { name: 'Try again' }).click();
  await expect(tray).toContainText('Due Bruun 2024');
  await expect(tray.getByRole('alert')).toHaveCount(0);
});

test('an unknown study is not called unknown while what was kept out cannot be read', async ({
  page,
}) => {
  const reference = /\/data\/reference\.[^/]+\.json$/;
  await page.route(reference, (route) => route.abort());
  await page.goto('/studies/oalib-meta');
  await expect(page.getByRole('alert')).toContainText('cannot be said');
  await page.unroute(reference);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/more than ten standard deviations/)).toBeVisible();
});
