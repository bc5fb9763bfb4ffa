import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { emitDataset } from '../../../src/data/build/emit-dataset';
import { fixedDataset } from '../../fixed-records';

// The dataset is large and jsdom slow: on a busy machine a page takes seconds, which is no fault.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 15_000 });

/** What the pages under test are given: the fixed records in place of the living dataset. */
export const dataset = await fixedDataset();

const emitted = emitDataset(dataset);

/** The address of a file without the hash of its content, which is another for the living dataset. */
const named = (path: string) => path.replace(/\.[0-9a-f]{6,}(?=\.json$)/, '');
const contents = new Map(emitted.files.map(({ path, content }) => [named(`/${path}`), content]));

/** Text of a file as the build emits it. */
export function emittedFile(path: string): string {
  const content = contents.get(named(path));
  if (content === undefined) throw new Error(`The build emits no ${path}`);
  return content;
}

/**
 * Answers fetches with the files of the build; addresses that `unreachable` matches fail as they do
 * without a network. Returns the addresses that were asked for.
 */
export function serveDataset(unreachable?: RegExp): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (input: string) => {
    asked.push(input);
    const content = contents.get(named(input));
    if (unreachable?.test(input)) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      content === undefined ? new Response('', { status: 404 }) : new Response(content),
    );
  });
  return asked;
}

/** Draws a page at an address, with a cache of its own. jsdom cannot scroll. */
export function visit(address: string, page: ReactNode) {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  window.history.replaceState(null, '', address);
  const client = new QueryClient();
  return {
    ...render(<QueryClientProvider client={client}>{page}</QueryClientProvider>),
    scrolled,
  };
}
