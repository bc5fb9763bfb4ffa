import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchChecked, LoadError, type LoadFault } from '../../src/data/fetch-checked';
import type { FileRule } from '../../src/data/files';

interface Content {
  readonly studies: readonly string[];
}

const plain: FileRule<Content> = { what: 'The file', holds: { studies: 'list' } };
const ofFormat2 = { ...plain, format: 2 };

/** What a file is asked for with, and how the server answers. */
function asked(
  answer: () => Promise<Response>,
  rule: FileRule<Content> = plain,
  signal = new AbortController().signal,
) {
  vi.stubGlobal('fetch', answer);
  return fetchChecked('/data/file.json', rule, signal);
}

const holding = (content: unknown) => () => Promise.resolve(Response.json(content));

async function faultOf(promise: Promise<unknown>): Promise<LoadFault> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error.fault;
  throw new Error(`no LoadError, but ${String(error)}`);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file of the dataset', () => {
  it('is handed on as it came when it has the shape', async () => {
    const file = { studies: ['a'], beside: 1 };
    await expect(asked(holding(file))).resolves.toEqual(file);
  });

  it.each<[LoadFault, () => Promise<Response>]>([
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['truncated', () => Promise.resolve(new Response('{"studies": ['))],
    ['truncated', () => Promise.resolve(new Response('<!doctype html>'))],
    ['wrong-shape', holding([])],
    ['wrong-shape', holding(null)],
    ['wrong-shape', holding({ studies: {} })],
    ['wrong-shape', holding({ studies: null })],
  ])('that is %s is a failure of that name', async (fault, answer) => {
    expect(await faultOf(asked(answer))).toBe(fault);
  });

  it('that nobody waits for any more is not called unreachable', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const cause = new DOMException('Aborted', 'AbortError');
    await expect(asked(() => Promise.reject(cause), plain, stopped.signal)).rejects.toBe(cause);
  });

  it('of the format that is read here is handed on', async () => {
    const file = { format: 2, studies: [] };
    await expect(asked(holding(file), ofFormat2)).resolves.toEqual(file);
  });

  it.each([{ studies: [] }, { entries: [] }])(
    'of another format is refused by name, whatever it holds, and the message says both: %j',
    async (content) => {
      const later = asked(holding({ format: 3, ...content }), ofFormat2);
      expect(await faultOf(later)).toBe('wrong-version');
      await expect(later).rejects.toThrow('The file has format 3; this page reads format 2.');
    },
  );

  it('that says no format where one is due is not the file', async () => {
    expect(await faultOf(asked(holding({ studies: [] }), ofFormat2))).toBe('wrong-shape');
    expect(await faultOf(asked(holding({ studies: [], format: '2' }), ofFormat2))).toBe(
      'wrong-shape',
    );
  });
});
