import { expect } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage, queryOf } from './evidence-page';

test('the answer is four lines by name, in their order, at one size', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('diagnosis=fibromyalgia');
  await expect(screen.answer.getByRole('term')).toHaveText([
    'Benefit',
    'Harms',
    'How sure',
    'Next',
  ]);
  const lines = screen.answer.getByRole('definition');
  await expect(lines.nth(1)).toContainText('41 of 49 v 43 of 50');
  const sizes = await lines.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
  expect(new Set(sizes).size).toBe(1);
});

test('whom the trials left out is said as on Safety, and leads to the lists of the trials', async ({
  page,
}) => {
  const screen = evidencePage(page);
  await screen.open('');
  const said = screen.answer.getByText(/controlled trials of LDN, .* left out people on opioids/);
  const ofAll = await said.textContent();
  await screen.open('diagnosis=fibromyalgia');
  await expect(said).toBeVisible();
  expect(await said.textContent()).not.toBe(ofAll);
  await screen.answer.getByText('Which trials left them out').click();
  await screen.answer.getByRole('link', { name: 'Due Bruun 2024' }).last().click();
  await expect(page).toHaveURL(/\/studies\/due-bruun-2024#left-out$/);
  await expect(page.getByRole('heading', { name: 'Who was left out' })).toBeInViewport();
  await page.goto('/safety');
  // Folded under what is said of a patient on opioids, who comes first.
  await page
    .getByText(/^In full: /)
    .first()
    .click();
  await expect(page.getByText(ofAll ?? 'nothing', { exact: true }).first()).toBeVisible();
});

test('a figure leads to its place on the page of its study', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open('diagnosis=fibromyalgia');
  await screen.answer.getByRole('link', { name: /^−0.34/ }).click();
  await expect(page).toHaveURL(/\/studies\/due-bruun-2024#outcome-/);
});

test('on a phone the choice of a condition and the four lines stand on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const query of ['', 'diagnosis=fibromyalgia', 'condition=neuropathic-pain']) {
    const screen = evidencePage(page);
    await screen.open(query);
    await expect(screen.answer.getByRole('definition').nth(2)).not.toContainText('Rating…');
    const choice = await page.getByRole('combobox', { name: 'Condition' }).boundingBox();
    expect(choice?.y, query).toBeGreaterThan(0);
    const box = await screen.answer.getByRole('definition').last().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), query).toBeLessThan(844);
  }
});

test('on a phone a choice of a condition replaces the question, diagnoses with it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const screen = evidencePage(page);
  await screen.open('diagnosis=fibromyalgia&design=rct');
  const choice = page.getByRole('combobox', { name: 'Condition' });
  await expect(choice.locator('option:checked')).toHaveText('Fibromyalgia');
  await choice.selectOption('Arthritis');
  await expect.poll(() => queryOf(page)).toBe('condition=arthritis&design=rct');
  await choice.selectOption('All conditions');
  await expect.poll(() => queryOf(page)).toBe('design=rct');
});

test('on a laptop three whole cards stand below the answer on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const screen = evidencePage(page);
  await screen.open('diagnosis=fibromyalgia');
  await expect(screen.answer.getByRole('definition').nth(2)).not.toContainText('Rating…');
  const third = await screen.cards.nth(2).boundingBox();
  expect((third?.y ?? 0) + (third?.height ?? 0)).toBeLessThan(900);
});

test('the answer is copied for the chart as text and as HTML, and said each time', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const screen = evidencePage(page);
  await screen.open('diagnosis=fibromyalgia');
  const button = screen.answer.getByRole('button', { name: 'Copy for the chart' });
  await button.click();
  await expect(screen.answer.getByRole('status')).toHaveText('Copied');
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text() ?? '';
    }, type);
  const text = await read('text/plain');
  expect(text).toMatch(
    /^Low-dose naltrexone.*Fibromyalgia\n.*Benefit: .*\nHarms: .* versus .*\nHow sure: .*\nNext: /,
  );
  expect(text).toContain('?diagnosis=fibromyalgia');
  expect(await read('text/html')).toContain('<strong>Harms.</strong>');
});

test('Synthesis and the page of a study begin with the four lines too', async ({ page }) => {
  for (const path of ['/synthesis?diagnosis=fibromyalgia', '/studies/due-bruun-2024']) {
    await page.goto(path);
    const answer = page.getByRole('region', { name: 'Answer', exact: true });
    await expect(answer.getByRole('term')).toHaveText(['Benefit', 'Harms', 'How sure', 'Next']);
    await expect(answer.getByRole('button', { name: 'Copy for the chart' })).toBeVisible();
    const sizes = await answer
      .getByRole('definition')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
    expect(new Set(sizes).size, path).toBe(1);
  }
});
