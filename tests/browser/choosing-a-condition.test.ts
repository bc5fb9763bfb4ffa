import { expect } from '@playwright/test';
import { test, watchNoise } from './browser-test';
import { studies } from './emitted-evidence';
import { evidencePage, queryOf } from './evidence-page';

const conditions = {
  'Neuropathic pain': 'neuropathic-pain',
  Arthritis: 'arthritis',
  'Centralized pain': 'centralized-pain',
  'Inflammatory disorders': 'inflammatory-disorders',
  'Mixed chronic pain': 'mixed-chronic-pain',
} as const;

for (const [label, code] of Object.entries(conditions)) {
  test(`${label}: cards, count, answer, title and address change together`, async ({ page }) => {
    const screen = evidencePage(page);
    const expected = studies
      .filter(({ conditionGroups }) => conditionGroups.some((group) => group === code))
      .map(({ id }) => id);
    await screen.open();
    await expect(page).toHaveTitle('Evidence · LDN Evidence');
    await expect(screen.status).toHaveText(`${studies.length} of ${studies.length} studies`);
    const answer = await screen.answer.innerText();

    await screen.option('Condition', label).check();

    await expect(screen.status).toHaveText(`${expected.length} of ${studies.length} studies`);
    expect((await screen.listed()).toSorted()).toEqual(expected.toSorted());
    await expect(screen.answer).not.toHaveText(answer);
    await expect(screen.answer).toContainText(label);
    await expect(page).toHaveTitle(`${label} · LDN Evidence`);
    expect(queryOf(page)).toBe(`condition=${code}`);
  });
}

test('reload, back, forward and a pasted link restore the view', async ({
  page,
  browser,
  baseURL,
}) => {
  const screen = evidencePage(page);
  await screen.open();
  await screen.option('Condition', 'Neuropathic pain').check();
  await expect(page).toHaveURL('/?condition=neuropathic-pain');
  const one = { status: await screen.status.innerText(), listed: await screen.listed() };
  await screen.option('Study design', 'Randomised').check();
  await expect(page).toHaveURL('/?condition=neuropathic-pain&design=rct');
  const two = { status: await screen.status.innerText(), listed: await screen.listed() };
  expect(two.listed.length).toBeLessThan(one.listed.length);

  await page.reload();
  await expect(screen.status).toHaveText(two.status);
  expect(await screen.listed()).toEqual(two.listed);

  await page.goBack();
  await expect(screen.status).toHaveText(one.status);
  expect(await screen.listed()).toEqual(one.listed);
  await expect(screen.option('Study design', 'Randomised')).not.toBeChecked();

  await page.goForward();
  await expect(screen.status).toHaveText(two.status);
  await expect(screen.option('Study design', 'Randomised')).toBeChecked();

  const elsewhere = await browser.newContext();
  const noise = watchNoise(elsewhere, new URL(baseURL ?? '').origin);
  const pasted = await elsewhere.newPage();
  await pasted.goto(page.url());
  const other = evidencePage(pasted);
  await expect(other.status).toHaveText(two.status);
  expect(await other.listed()).toEqual(two.listed);
  await expect(other.option('Condition', 'Neuropathic pain')).toBeChecked();
  await expect(pasted).toHaveTitle(await page.title());
  await elsewhere.close();
  expect(noise).toEqual([]);
});

test('clearing the filters returns to the plain address and every study', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('condition=arthritis&design=rct');
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();
  await expect(screen.status).toHaveText(`${studies.length} of ${studies.length} studies`);
  expect(queryOf(page)).toBe('');
});

test('the answer on a diagnosis leads by keyboard to a claim on mechanism that bears on it, and back to its study', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open('diagnosis=multiple-sclerosis');
  await screen.answer.getByText('Counts, claims on mechanism').focus();
  await page.keyboard.press('Enter');
  // Gironi 2008 measured beta-endorphin in people with multiple sclerosis.
  const claim = screen.answer.getByRole('link', { name: /endorphin/i });
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mechanism(\?.*)?#gironi-2008-beta-endorphin$/);
  const study = page
    .locator('#gironi-2008-beta-endorphin')
    .getByRole('link', { name: 'Gironi 2008' })
    .first();
  await study.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gironi 2008' })).toBeVisible();
});
