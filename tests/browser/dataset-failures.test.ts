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
  'holds no list of studies': (route) => route.fulfill({ json: { format: 1 } }),
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
