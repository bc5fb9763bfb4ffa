import type { Browser, BrowserContext } from '@playwright/test';
import { openRequests, settledText } from './settled-text';

const pagesAtOnce = 2;

/** Tomorrow's reader finds the same day, an empty store and the light theme. Runs in the page. */
function sameForAll() {
  const fixedTime = Date.UTC(2026, 0, 1, 12);
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.Date = new Proxy(Date, {
    construct: (target, given: readonly unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [fixedTime] : given, newTarget) as Date,
    get: (target, key) => (key === 'now' ? () => fixedTime : (Reflect.get(target, key) as unknown)),
  });
}

async function freshContext(browser: Browser, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await context.addInitScript(sameForAll);
  return context;
}

/** The text of each address, in order; the origin is named without its port, which changes. */
export async function sentenceGoldens(
  browser: Browser,
  origin: string,
  addresses: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const texts = new Map<string, string>();
  const waiting = addresses.values();
  const readOn = async () => {
    const context = await freshContext(browser, origin);
    const page = await context.newPage();
    const stillOpen = openRequests(page);
    for (const address of waiting) {
      const text = await settledText(page, address, stillOpen);
      texts.set(address, text.replaceAll(origin, 'http://localhost'));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, readOn));
  return addresses.map((address) => [address, texts.get(address) ?? '']);
}
