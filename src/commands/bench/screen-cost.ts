import type { CDPSession, Page } from '@playwright/test';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';

export interface FilterTimes {
  /** Milliseconds from a click on a filter to the frame that shows its effect. */
  readonly medianMs: number;
  readonly worstMs: number;
  /** What was clicked when it took longest. */
  readonly worstLabel: string;
  /** Milliseconds from the worst click until the whole list stood on the page. */
  readonly wholeListMs: number;
}

export interface ScreenCost {
  readonly domNodes: number;
  /** Megabytes (1024 × 1024 bytes) of JavaScript objects that remain after collecting garbage. */
  readonly heapMb: number;
  readonly unthrottled: FilterTimes;
  readonly throttled: FilterTimes;
}

interface Click {
  readonly label: string;
  readonly paintMs: number;
  readonly wholeMs: number;
}

/** Clicks the filters of the first five groups on and off, and times each. Runs in the page. */
async function clickFilters(): Promise<Click[]> {
  const afterPaint = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          port1.close();
          resolve();
        });
        port1.start();
        port2.postMessage(null);
      });
    });
  // The list grows after its first paint, up to 150 cards; more are shown only when asked for.
  const wholeList = async () => {
    for (;;) {
      const status = [...document.querySelectorAll('[role=status]')].map(
        (each) => each.textContent,
      );
      const count = /^(\d+) of \d+ studies$/m.exec(status.join('\n'))?.[1];
      const wanted = Math.min(150, Number(count));
      if (document.getElementsByTagName('article').length === wanted) return;
      await afterPaint();
    }
  };
  const clicks: Click[] = [];
  const groups = [...document.querySelectorAll('fieldset')].slice(0, 5);
  const boxes = groups.flatMap((group) => [
    ...group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
  ]);
  for (const box of boxes)
    for (const step of ['on', 'off']) {
      const started = performance.now();
      box.click();
      await afterPaint();
      const painted = performance.now();
      await wholeList();
      clicks.push({
        label: `${box.closest('label')?.textContent?.replace(/\s*\d+$/, '') ?? ''} ${step}`,
        paintMs: painted - started,
        wholeMs: performance.now() - started,
      });
    }
  return clicks;
}

async function filterTimes(
  page: Page,
  devtools: CDPSession,
  slowdown: number,
): Promise<FilterTimes> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const clicks = await page.evaluate(clickFilters);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  clicks.sort((a, b) => a.paintMs - b.paintMs);
  const worst = clicks.at(-1);
  if (worst === undefined) throw new Error('The page has no filters to click.');
  return {
    medianMs: clicks[Math.floor(clicks.length / 2)]?.paintMs ?? 0,
    worstMs: worst.paintMs,
    worstLabel: worst.label,
    wholeListMs: worst.wholeMs,
  };
}

/** Opens the Evidence screen and measures what it costs; `index` replaces the real one where given. */
export async function screenCost(
  page: Page,
  address: string,
  index: EvidenceIndex | null,
): Promise<ScreenCost> {
  if (index !== null)
    await page.route(/\/data\/index\.[^/]+\.json$/, async (route) => {
      const response = await route.fetch();
      const { format } = (await response.json()) as { readonly format: number };
      await route.fulfill({ json: { format, ...index } });
    });
  await page.goto(address);
  await page.getByText(/^\d+ of \d+ studies$/).waitFor({ timeout: 120_000 });
  const devtools = await page.context().newCDPSession(page);
  const unthrottled = await filterTimes(page, devtools, 1);
  const throttled = await filterTimes(page, devtools, 4);
  const domNodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { domNodes, heapMb: usedSize / 1024 ** 2, unthrottled, throttled };
}
