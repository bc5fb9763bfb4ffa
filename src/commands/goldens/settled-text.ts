import type { Page } from '@playwright/test';
import { pageText } from './page-text';

/** A line that stands for something still to come. */
const waitingLine = /^(Loading|Drawing|Pooling|Counting)\b.*…$/m;
const samplesAlike = 3;
const betweenSamplesMs = 60;
const longestMs = 60_000;

/** Resolves when the browser has nothing to do, also no list that grows after its first paint. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });
}

/** Counts the requests that have not been answered yet. */
export function openRequests(page: Page): () => number {
  const open = new Set<object>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => open.size;
}

/**
 * The text of an address once nothing is requested, drawn or announced as coming, and it has stayed
 * the same for a while. Throws, with the address, when that does not happen within a minute.
 */
export async function settledText(
  page: Page,
  address: string,
  stillOpen: () => number,
): Promise<string> {
  await page.goto(address);
  const deadline = Date.now() + longestMs;
  let text = '';
  let alike = 0;
  while (alike < samplesAlike) {
    if (Date.now() > deadline) throw new Error(`${address} does not settle; it says:\n${text}`);
    await page.waitForTimeout(betweenSamplesMs);
    await page.evaluate(idle);
    const now = await page.evaluate(pageText);
    const busy =
      stillOpen() > 0 ||
      waitingLine.test(now) ||
      (await page.locator('main [aria-busy=true]').count()) > 0;
    alike = !busy && now === text && now.includes('\n', now.indexOf('\n') + 1) ? alike + 1 : 0;
    text = now;
  }
  return text;
}
