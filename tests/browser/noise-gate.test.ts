import { test } from './browser-test';

// These pass only because they fail: noise of each kind is seen.
test.describe('the gate against noise', () => {
  test.fail('fails a test with a warning on the console', async ({ page }) => {
    await page.goto('/robots.txt');
    await page.evaluate('console.warn("planted")');
  });

  test.fail('fails a test with an error nobody caught', async ({ page }) => {
    await page.goto('/robots.txt');
    const seen = page.waitForEvent('pageerror');
    await page.evaluate('setTimeout(() => { throw new Error("planted"); })');
    await seen;
  });

  test.fail('fails a test that asks another origin', async ({ page }) => {
    await page.route('https://another.invalid/**', (route) => route.fulfill({ body: '' }));
    await page.goto('/robots.txt');
    const asked = page.waitForRequest('https://another.invalid/**');
    await page.evaluate('new Image().src = "https://another.invalid/pixel.png"');
    await asked;
  });
});
