import { test as base, type BrowserContext } from '@playwright/test';

/** Everything a context says or asks that no reader should cause. */
export function watchNoise(context: BrowserContext, origin: string): readonly string[] {
  const noise: string[] = [];
  context.on('console', (message) => {
    const text = message.text();
    // The tests keep service workers out, and Playwright says so itself.
    if (/Service Worker registration blocked by Playwright/.test(text)) return;
    if (['error', 'warning'].includes(message.type()))
      noise.push(`console ${message.type()} on ${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    noise.push(`page error on ${error.page()?.url()}: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin)
      noise.push(`request to another origin: ${request.url()}`);
  });
  return noise;
}

interface Fixtures {
  /** Messages that a test provokes on purpose, such as the browser's own on a failed request. */
  readonly expectedNoise: RegExp | null;
  readonly quiet: void;
}

/** A test that fails when the page is noisy or asks another origin for anything. */
export const test = base.extend<Fixtures>({
  expectedNoise: [null, { option: true }],
  quiet: [
    async ({ context, baseURL, expectedNoise }, use) => {
      const noise = watchNoise(context, new URL(baseURL ?? '').origin);
      await use();
      const unexpected = noise.filter((line) => !expectedNoise?.test(line));
      if (unexpected.length > 0) throw new Error(`The page was noisy.\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});
