import { expect } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { test } from './browser-test';
import { queryOf } from './evidence-page';

const address = '/synthesis?family=pain-30&measure=RD&model=FE&ci=wald';

test('100 people move while the risk is typed, one entry in the history for it', async ({
  page,
}) => {
  await page.goto(address);
  const people = page.getByRole('region', { name: 'In people' });
  const risk = people.getByRole('spinbutton', { name: 'Risk with placebo, %' });
  await expect(people).toContainText('Of 100 people, 22 have at least 30% less pain');
  await risk.click();
  await page.keyboard.type('40');
  await expect(people).toContainText('Of 100 people, 40 have at least 30% less pain');
  await expect(people).toContainText('Set by you: 40%; the two trials saw 22%.');
  await expect(risk).toBeFocused();
  expect(queryOf(page)).toContain('baseline=40');
  // The people of the picture are those of the sentence: with the comparator, filled.
  const grid = people.getByRole('figure').locator('svg').first();
  await expect(grid.locator('circle.fill-comparator')).toHaveCount(40);
  await page.keyboard.press('ArrowUp');
  await expect(people).toContainText('Of 100 people, 41 have at least 30% less pain');
  await page.goBack();
  await expect(people).toContainText('Of 100 people, 22 have at least 30% less pain');
});

for (const [typed, said] of [
  ['0', '0%: more than 0% and less than 100%'],
  ['140', '140%: more than 0% and less than 100%'],
  ['abc', 'abc: not a number'],
] as const)
  test(`a risk of ${typed} is refused in words at its box, and what is drawn is said`, async ({
    page,
  }) => {
    await page.goto(`${address}&baseline=30`);
    const risk = page.getByRole('spinbutton', { name: 'Risk with placebo, %' });
    await risk.fill(typed);
    await expect(risk).toHaveValue(typed);
    await expect(risk).toHaveAccessibleDescription(said);
    await expect(risk).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('Set by you: 30%; the two trials saw 22%.')).toBeVisible();
    expect(queryOf(page)).toContain('baseline=30');
  });

test('people whose interval is impossible are told, not drawn', async ({ page }) => {
  await page.goto('/synthesis?family=pain-30&measure=RR&model=FE&ci=wald&baseline=95');
  const people = page.getByRole('region', { name: 'In people' });
  await expect(people).toContainText('reaches beyond 0 or 100 of 100 people');
  await expect(people).toContainText('No number needed to treat can be given at this risk.');
});

for (const width of [360, 1280])
  test(`people and forest plot have no accessibility faults and fit, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/synthesis?family=pain-30');
    await expect(page.getByRole('region', { name: 'In people' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });

test('a figure of the forest plot opens where it was read, in the plot and in its table', async ({
  page,
}) => {
  await page.goto('/synthesis?family=pain-30');
  const figure = page.getByRole('figure', { name: 'Forest plot' });
  const open = async () => {
    await figure.getByRole('button', { name: /^1\.57\s\[0\.88,\s2\.79\]\ssource$/ }).click();
    const panel = page.getByRole('dialog', { name: /^Source: .*Due Bruun 2024/ });
    await expect(panel).toContainText('Read in');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  };
  await open();
  await figure.getByRole('button', { name: 'Show as table' }).click();
  await open();
});
