import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emitDataset, type EmittedDataset } from '../../src/data/build/emit-dataset';
import { downloads } from '../../src/data/downloads';
import { fetchChecked } from '../../src/data/fetch-checked';
import { files, recordsFile, studyFile, type FileName, type FileRule } from '../../src/data/files';
import { evidenceIndexQuery, referenceQuery, studyQuery } from '../../src/data/queries';
import { fixtureDataset } from '../domain/check/fixture-dataset';

const { signal } = new AbortController();
const names = Object.keys(files) as FileName[];
let emitted: EmittedDataset;

/** Address of each file that the build emits, with its content. */
let served: ReadonlyMap<string, string>;

beforeAll(async () => {
  emitted = emitDataset(await fixtureDataset());
  served = new Map(emitted.files.map(({ path, content }) => [`/${path}`, content]));
  vi.stubGlobal('fetch', (url: string) => {
    const content = served.get(url);
    return Promise.resolve(
      content === undefined ? new Response('', { status: 404 }) : new Response(content),
    );
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the table of files', () => {
  it('names every file that the build emits for the app, and no other', () => {
    const addresses = [...served.keys()].filter((url) =>
      /^\/data\/[a-z-]+\.[0-9a-f]{8}\.json$/.test(url),
    );
    expect(addresses.toSorted()).toEqual(Object.values(emitted.urls).toSorted());
    expect(Object.keys(emitted.urls)).toEqual(names);
    for (const name of names) expect(emitted.urls[name]).toContain(`/data/${name}.`);
    const others = [...served.keys()].filter(
      (url) => !addresses.includes(url) && !/^\/data\/(studies|topics)\//.test(url),
    );
    expect(others.toSorted()).toEqual(
      [...Object.values(downloads), '/data/saved-views.schema.json'].toSorted(),
    );
  });

  it.each(names)('passes %s as it is emitted, in its format', async (name) => {
    const rule: FileRule<object> = files[name];
    await expect(fetchChecked(emitted.urls[name], rule, signal)).resolves.toMatchObject({
      format: files[name].format,
    });
  });

  it.each(names)('refuses %s of a later format by name', async (name) => {
    const rule: FileRule<object> = { ...files[name], format: files[name].format - 1 };
    await expect(fetchChecked(emitted.urls[name], rule, signal)).rejects.toThrow(
      `${files[name].what} has format ${files[name].format}; this page reads format ${files[name].format - 1}.`,
    );
  });

  it.each(names)('refuses %s without any of the fields it goes by', async (name) => {
    const whole = JSON.parse(served.get(emitted.urls[name]) ?? '') as object;
    const rule: FileRule<object> = files[name];
    for (const field of Object.keys(rule.holds)) {
      const cut = Response.json({ ...whole, [field]: undefined });
      const answer = vi.spyOn(globalThis, 'fetch').mockResolvedValue(cut);
      await expect(fetchChecked('/cut', rule, signal)).rejects.toThrow('expected content');
      answer.mockRestore();
    }
  });

  it('passes the record of every study and the whole dataset, which say no format', async () => {
    const records = [...served.keys()].filter((url) => url.startsWith('/data/studies/'));
    expect(records.length).toBeGreaterThan(0);
    for (const url of records)
      await expect(fetchChecked(url, studyFile, signal)).resolves.toHaveProperty('study.id');
    const { version } = await fetchChecked(downloads.dataset, recordsFile, signal);
    expect(version).toBe((await fixtureDataset()).release.version);
  });

  it('says the size of each file for readers', () => {
    const reference = JSON.parse(served.get(emitted.urls.reference) ?? '') as {
      sizes: Record<string, number>;
    };
    const sizes = Object.entries(downloads).map(([name, path]) => [
      name,
      new TextEncoder().encode(served.get(path)).length,
    ]);
    expect(reference.sizes).toEqual(Object.fromEntries(sizes));
  });
});

describe('the query of a study', () => {
  it('fails by name, and asks for nothing, when the index names no file for it', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const query = new QueryClient().fetchQuery(studyQuery('due-bruun-2024', undefined));
    await expect(query).rejects.toMatchObject({
      fault: 'unlisted',
      message: 'The list of studies names no file for “due-bruun-2024”.',
    });
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('is another one for another version of its record', () => {
    const [one, other] = ['a', 'b'].map((hash) => studyQuery('x', hash).queryKey);
    expect(one).not.toEqual(other);
    expect(evidenceIndexQuery.queryKey).not.toEqual(referenceQuery.queryKey);
  });
});
