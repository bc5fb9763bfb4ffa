import { expect } from '@playwright/test';
import { test } from './browser-test';

// The browser reports the request that failed, React the part that waited for it.
test.use({ expectedNoise: /Failed to load resource|dynamically imported module|NotArrived/ });

const safetyCode = /\/assets\/SafetyPage-[^/]+\.js$/;

test('a page whose code does not arrive says so, and comes when it is asked for again', async ({
  page,
}) => {
  await page.route(safetyCode, (route) => route.abort());
  await page.goto('/safety?condition=arthritis');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This page did not arrive: its code could not be loaded.');
  await expect(alert).not.toContainText('being drawn');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await alert.getByText('To report this').click();
  await expect(alert).toContainText(page.url());
  await expect(alert).toContainText(/Dataset: \d{4}\.\d+/);
  await expect(alert).toContainText(/Site: \/assets\/.+\.js/);

  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('did not arrive');

  await page.unroute(safetyCode);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safety and dosing');
  await expect(alert).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?condition=arthritis');
});

test('a part whose code does not arrive leaves the page standing, and the next view asks again', async ({
  page,
}) => {
  const tableCode = /\/assets\/StudyTable-[^/]+\.js$/;
  await page.route(tableCode, (route) => route.abort());
  await page.goto('/?view=table');
  await expect(page.getByRole('alert')).toContainText('The table did not arrive');
  await expect(page.getByRole('group', { name: 'Condition' })).toBeVisible();
  await page.unroute(tableCode);
  await page.getByRole('checkbox', { name: /^Arthritis/ }).check();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByText('did not arrive')).toHaveCount(0);
});
