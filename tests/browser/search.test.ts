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
