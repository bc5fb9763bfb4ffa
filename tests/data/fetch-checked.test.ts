import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  fetchChecked,
  fetchOfFormat,
  LoadError,
  type LoadFault,
} from '../../src/data/fetch-checked';

const url = '/data/file.json';
const what = 'The file';

function isFile(value: unknown): value is { format: number } {
  return typeof value === 'object' && value !== null && 'format' in value;
}

/** What a file is asked for with, and how the server answers. */
function asked(answer: () => Promise<Response>, signal = new AbortController().signal) {
  vi.stubGlobal('fetch', answer);
  return fetchChecked(url, what, isFile, signal);
}

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
    await expect(asked(() => Promise.resolve(Response.json({ format: 1 })))).resolves.toEqual({
      format: 1,
    });
  });

  it.each<[LoadFault, () => Promise<Response>]>([
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['truncated', () => Promise.resolve(new Response('{"format": 1'))],
    ['truncated', () => Promise.resolve(new Response('<!doctype html>'))],
    ['wrong-shape', () => Promise.resolve(Response.json([]))],
  ])('that is %s is a failure of that name', async (fault, answer) => {
    expect(await faultOf(asked(answer))).toBe(fault);
  });

  it('that nobody waits for any more is not called unreachable', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const cause = new DOMException('Aborted', 'AbortError');
    await expect(asked(() => Promise.reject(cause), stopped.signal)).rejects.toBe(cause);
  });

  it('of another format is refused, and the message says both formats', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ format: 2 })));
    const { signal } = new AbortController();
    const ofFormat = (format: number) => fetchOfFormat({ url, what, format }, isFile, signal);
    await expect(ofFormat(2)).resolves.toEqual({ format: 2 });
    expect(await faultOf(ofFormat(1))).toBe('wrong-version');
    await expect(ofFormat(1)).rejects.toThrow('The file has format 2; this page reads format 1.');
  });
});
