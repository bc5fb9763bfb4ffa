import { expect, type Page } from '@playwright/test';
import { test } from './browser-test';
import { evidencePage, queryOf } from './evidence-page';

const box = (page: Page, name: string) => page.getByRole('spinbutton', { name });

test('years are taken while they are typed, and the focus stays', async ({ page }) => {
  const screen = evidencePage(page);
  await screen.open();
  const all = await screen.count();
  const from = box(page, 'from');
  await from.click();
  await page.keyboard.type('202');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(queryOf(page)).toBe('');
  await page.keyboard.type('0');
  await expect.poll(() => queryOf(page)).toBe('years=2020-');
  await expect(from).toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('1');
  await expect.poll(() => queryOf(page)).toBe('years=2021-');
  await expect(from).toBeFocused();
  await expect(from).toHaveValue('2021');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await expect.poll(() => queryOf(page)).toBe('years=2021-2023');
  await expect(box(page, 'to')).toBeFocused();
  expect(await screen.count()).toBeLessThan(all);
});

test('a first year after the last is said, and clears nothing', async ({ page }) => {
  await evidencePage(page).open('years=2008-2010');
  const from = box(page, 'from');
  await from.fill('2020');
  await expect(page.getByRole('alert')).toHaveText(
    'from 2020 to 2010: the first year is after the last',
  );
  for (const name of ['from', 'to']) {
    await expect(box(page, name)).toHaveAttribute('aria-invalid', 'true');
    await expect(box(page, name)).toHaveAccessibleDescription(/first year is after the last/);
  }
  await expect(from).toHaveValue('2020');
  await expect(box(page, 'to')).toHaveValue('2010');
  expect(queryOf(page)).toBe('years=2008-2010');
  await box(page, 'to').fill('2024');
  await expect.poll(() => queryOf(page)).toBe('years=2020-2024');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a year of two digits is said once its box is left', async ({ page }) => {
  await evidencePage(page).open();
  await box(page, 'to').fill('20');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await box(page, 'to').press('Enter');
  await expect(page.getByRole('alert')).toHaveText('20: a year from 1000 to 2999');
  expect(queryOf(page)).toBe('');
});

test('participants are taken while they are typed; none is no number of people', async ({
  page,
}) => {
  await evidencePage(page).open();
  const atLeast = box(page, 'at least');
  await atLeast.click();
  await page.keyboard.type('40');
  await expect.poll(() => queryOf(page)).toBe('n=40');
  await page.keyboard.press('Enter');
  await expect(atLeast).toBeFocused();
  await atLeast.fill('0');
  await expect(page.getByRole('alert')).toHaveText('0: a whole number from 1 to 9999999');
  await expect(atLeast).toHaveAttribute('aria-invalid', 'true');
  expect(queryOf(page)).toBe('n=40');
  await atLeast.fill('');
  await expect.poll(() => queryOf(page)).toBe('');
  // One entry for the number and one for taking it away, however many keys were pressed.
  await page.goBack();
  await expect(atLeast).toHaveValue('40');
  await page.goBack();
  await expect(atLeast).toHaveValue('');
});

test('numbers of the method are taken on Enter, and refused in words', async ({ page }) => {
  await page.goto('/synthesis?family=any-adverse-event');
  for (const [name, given, key, refused, fault] of [
    ['Crossover correlation r', '0.7', 'r', '1', '1: more than −1 and less than 1'],
    [/^Scale of the prior/, '0.25', 'tau', '1e9', '1e9: more than 0.0001 and less than 1000'],
    [/^Risk with/, '20', 'baseline', '140', '140%: more than 0% and less than 100%'],
  ] as const) {
    const number = page.getByRole('spinbutton', { name });
    await number.fill(given);
    await number.press('Enter');
    await expect.poll(() => queryOf(page)).toContain(`${key}=${given}`);
    await expect(number).toBeFocused();
    await number.fill(refused);
    await number.press('Enter');
    await expect(number).toHaveAccessibleDescription(fault);
    await expect(number).toHaveAttribute('aria-invalid', 'true');
    await expect(number).toHaveValue(refused);
    expect(queryOf(page)).toContain(`${key}=${given}`);
    await number.fill('');
    await number.press('Enter');
    await expect.poll(() => queryOf(page)).not.toContain(`${key}=`);
    await expect(number).toBeFocused();
  }
});

test('what is no number is said at the box, and the number in force stays', async ({ page }) => {
  await page.goto('/synthesis?family=any-adverse-event&tau=0.25');
  const scale = page.getByRole('spinbutton', { name: /^Scale of the prior/ });
  await expect(scale).toHaveValue('0.25');
  await scale.press('End');
  await scale.pressSequentially('e');
  await scale.press('Tab');
  await expect(scale).toHaveAccessibleDescription('0.25e: not a number');
  expect(queryOf(page)).toContain('tau=0.25');
  await scale.fill('0');
  await scale.press('Enter');
  await expect(scale).toHaveAccessibleDescription('0: more than 0.0001 and less than 1000');
  expect(queryOf(page)).toContain('tau=0.25');
});
