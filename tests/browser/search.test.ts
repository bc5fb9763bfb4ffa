import { expect } from '@playwright/test';
import { test } from './browser-test';
import { studies } from './emitted-evidence';
import { evidencePage, queryOf } from './evidence-page';

// Both figures are printed: Martin 2022, 37.8% in the abstract; Driver 2023, 65% of the patients.
for (const [figure, id] of [
  ['37.8', 'martin-2022'],
  ['65%', 'driver-2023'],
] as const) {
  test(`a reader who remembers only ${figure} finds ${id}`, async ({ page }) => {
    const screen = evidencePage(page);
    await screen.open();
    await screen.search.fill(figure);
    await expect.poll(() => queryOf(page)).toBe(`q=${figure}`);
    await expect(page.locator(`article a[href="/studies/${id}"]`).first()).toBeVisible();
    expect(await screen.count()).toBeLessThan(studies.length / 4);
  });
}

test('CRPS, RSD and algodystrophy find the same studies, those of the diagnosis first', async ({
  page,
}) => {
  const screen = evidencePage(page);
  const ofDiagnosis = studies
    .filter(({ diagnoses }) => diagnoses.includes('complex-regional-pain-syndrome'))
    .map(({ id }) => id);
  expect(ofDiagnosis.length).toBeGreaterThan(3);
  const found: (readonly string[])[] = [];
  for (const words of ['CRPS', 'RSD', 'algodystrophy', 'complex regional pain syndrome']) {
    await screen.open(`q=${encodeURIComponent(words)}`);
    const listed = await screen.listed();
    expect(listed.slice(0, ofDiagnosis.length).toSorted()).toEqual(ofDiagnosis.toSorted());
    found.push(listed.toSorted());
  }
  for (const each of found) expect(each).toEqual(found[0]);
});

test('typing makes one entry of history, and going back leaves the search', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open();
  const before = await page.evaluate(() => history.length);
  await screen.search.pressSequentially('fibromyalgia', { delay: 5 });
  await expect.poll(() => queryOf(page)).toBe('q=fibromyalgia');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(screen.status).toHaveText(`${studies.length} of ${studies.length} studies`);
  await expect(screen.search).toHaveValue('');
});

test.describe('before the words to search are there', () => {
  const wordsFile = /\/data\/words\.[^/]+\.json$/;

  test('the list stands, and what is typed is kept until they come', async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(wordsFile, async (route) => {
      await arrived;
      await route.continue();
    });
    const screen = evidencePage(page);
    await screen.open();
    await screen.search.pressSequentially('fibro');
    // Neither a count nor a sentence is drawn for words that nothing was searched for yet.
    await expect(screen.status).toHaveText(`${studies.length} of ${studies.length} studies`);
    await expect(screen.search).toHaveValue('fibro');
    expect(queryOf(page)).toBe('');
    arrive();
    await expect.poll(() => queryOf(page)).toBe('q=fibro');
    await expect(screen.search).toHaveValue('fibro');
    await expect(screen.search).toBeFocused();
    await screen.search.pressSequentially('myalgia');
    await expect.poll(() => queryOf(page)).toBe('q=fibromyalgia');
  });

  test.describe('and do not come', () => {
    // The browser itself reports the request that failed.
    test.use({ expectedNoise: /Failed to load resource/ });

    test('an address that searches says so, and nothing of the evidence', async ({ page }) => {
      await page.route(wordsFile, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('/?q=fibromyalgia');
      await expect(page.getByRole('alert')).toContainText('The file of words to search was not');
      await expect(page.getByText('No study in this dataset')).toHaveCount(0);
      await page.unroute(wordsFile);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(evidencePage(page).status).toHaveText(
        new RegExp(` of ${studies.length} studies$`),
      );
    });
  });
});

test('no result says which filter to relax, and relaxing it leads on', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=arthritis&design=rct&dose=gt6');
  await expect(screen.status).toHaveText(`0 of ${studies.length} studies`);
  await expect(page.getByText('No study in this dataset passes all these filters.')).toBeVisible();
  const way = page.getByRole('link', { name: /^Without the filter on dose: \d+ stud/ });
  const promised = Number(/: (\d+) stud/.exec(await way.innerText())?.[1]);
  await way.click();
  await expect(screen.status).toHaveText(`${promised} of ${studies.length} studies`);
  expect(queryOf(page)).toBe('condition=arthritis&design=rct');
});
