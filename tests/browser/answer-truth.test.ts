import { expect, type Page } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage } from './evidence-page';

/** What the region Answer says at an address, with ordinary spaces. */
async function answerAt(page: Page, query: string) {
  const screen = evidencePage(page);
  await screen.open(query);
  return screen.answer;
}

/** Sentences on evidence, which words without a hit never bring. */
const onEvidence = /comparison|randomised trial|favour|adverse event/i;

test('an active comparator hides no trial in fibromyalgia', async ({ page }) => {
  const answer = await answerAt(page, 'diagnosis=fibromyalgia&comparator=active');
  await expect(answer).toContainText(/Fibromyalgia.*Of \w+ randomised trials against placebo/);
  await expect(answer).toContainText(
    /Shown: \d+ of \d+ studies \(against active treatment or usual care/,
  );
  await expect(answer).not.toContainText(/No randomised trial with a result for fibromyalgia/);
});

test('studies chosen by their result are no denominator, and are not pooled', async ({ page }) => {
  const whole = await (await answerAt(page, '')).innerText();
  const [count] = /Of \w+ randomised trials/.exec(whole) ?? ['nothing'];
  const [tally] = /\w+ favour LDN, \w+ show no clear difference/.exec(whole) ?? ['nothing'];
  const chosen = await answerAt(page, 'direction=ldn');
  await expect(chosen).toContainText(count);
  await expect(chosen).toContainText(tally);
  await expect(chosen).toContainText('Studies chosen by their result cannot tell how often LDN helped.'); // prettier-ignore
});

for (const words of ['lupus', 'tramadol', 'SLE', 'sle', 'diabetes', 'fibromylagia'])
  test(`“${words}” hits nothing, and of nothing else is spoken`, async ({ page }) => {
    const answer = await answerAt(page, `q=${encodeURIComponent(words)}`);
    await expect(answer).toContainText(`No study here mentions “${words}”.`);
    expect(await answer.innerText()).not.toMatch(onEvidence);
  });

test('what is near or stands elsewhere is one link away', async ({ page }) => {
  const near = await answerAt(page, 'q=fibromylagia');
  await near.getByRole('link', { name: 'Fibromyalgia' }).click();
  await expect(page).toHaveURL(/\?diagnosis=fibromyalgia$/);
  const elsewhere = await answerAt(page, 'q=tramadol');
  await elsewhere.getByRole('link', { name: 'Safety and dosing' }).click();
  await expect(page).toHaveURL(/\/safety$/);
});

test('“20 of 49” finds the trial that prints it in its results', async ({ page }) => {
  await expect(await answerAt(page, 'q=20%20of%2049')).toContainText(/Shown: \d+ of \d+ studies/);
  await expect(page.locator('article a[href="/studies/due-bruun-2024"]').first()).toBeVisible();
});

test('words that name a diagnosis are the question, others a part of it', async ({ page }) => {
  await expect(await answerAt(page, 'q=Crohns')).toContainText(/^Crohn disease/);
  const knee = await answerAt(page, 'q=knee');
  await expect(knee).toContainText(/^Osteoarthritis/);
  await expect(knee).toContainText(/Shown: \d+ of \d+ studies \(“knee”\)/);
  const begun = await answerAt(page, 'q=fibromyal');
  await expect(begun).toContainText(/Shown: \d+ of \d+ studies \(“fibromyal”\)/);
  await expect(begun).not.toContainText('No randomised trial with a result for fibromyalgia');
  await expect(await answerAt(page, 'q=4.5%20mg')).toContainText(/Shown: \d+ of \d+ studies/);
});
