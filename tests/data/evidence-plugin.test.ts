import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emitDataset, type EmittedDataset } from '../../src/data/build/emit-dataset';
import { evidencePlugin } from '../../src/data/build/evidence-plugin';
import { gatherDataset, type GatheredDataset } from '../../src/data/build/gather-dataset';
import { fixedDataset } from '../fixed-records';

vi.mock('../../src/data/build/gather-dataset', { spy: true });

let gathered: GatheredDataset;
let emitted: EmittedDataset;
let vite: ViteDevServer;
let origin: string;

beforeAll(async () => {
  const dataset = await fixedDataset();
  gathered = { dataset, faults: [] };
  emitted = emitDataset(dataset);
  // Served in place of the dataset, which grows.
  vi.mocked(gatherDataset).mockImplementation(() => Promise.resolve(gathered));
  vite = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [evidencePlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, ws: false, watch: null },
  });
  await vite.listen();
  origin = vite.resolvedUrls?.local[0] ?? '';
});

afterAll(async () => {
  await vite.close();
});

const ask = (path: string) => fetch(new URL(path, origin));

describe('the served app', () => {
  it.each(['data/evidence.json', 'data/studies.csv', 'data/schema.json'])(
    'answers /%s with the bytes that the build emits',
    async (path) => {
      const response = await ask(`/${path}?fresh`);
      const type = path.endsWith('.csv') ? 'text/csv' : 'application/json';
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
      const bytes = Buffer.from(await response.arrayBuffer());
      const content = emitted.files.find((file) => file.path === path)?.content ?? '';
      // A failing comparison of the texts would print them.
      expect(bytes.equals(Buffer.from(content))).toBe(true);
    },
  );

  it('answers every address that it tells the app', async () => {
    const { urls } = (await vite.ssrLoadModule('virtual:evidence')) as EmittedDataset;
    expect(urls).toEqual(emitted.urls);
    for (const url of Object.values(urls)) {
      const response = await ask(url);
      expect([url, response.headers.get('content-type')]).toEqual([url, 'application/json']);
      await response.text();
    }
  });

  it('has the page ask for the index before its code has come, as the app will ask', async () => {
    const html = await vite.transformIndexHtml('/', '<html><head></head><body></body></html>');
    const link = /<link rel="preload"[^>]*>/.exec(html)?.[0];
    expect(link).toBe(
      `<link rel="preload" as="fetch" href="${emitted.urls.index}" crossorigin="anonymous">`,
    );
  });

  it('reads the dataset again when one of its files has changed, and then says its faults', async () => {
    const reads = () => vi.mocked(gatherDataset).mock.calls.length;
    await ask('/data/schema.json');
    const before = reads();
    vite.watcher.emit('change', resolve('src/app/App.tsx'));
    await ask('/data/schema.json');
    expect(reads()).toBe(before);

    const fault = { file: 'studies/x.json', field: 'id', reason: 'is planted' };
    vi.mocked(gatherDataset).mockResolvedValueOnce({ ...gathered, faults: [fault] });
    vite.watcher.emit('change', resolve('src/data/studies/changed.json'));
    const broken = await ask('/data/schema.json');
    expect(reads()).toBe(before + 1);
    expect(broken.status).toBe(500);
    expect(await broken.text()).toContain('is planted');

    vite.watcher.emit('change', resolve('src/data/studies/changed.json'));
    expect((await ask('/data/schema.json')).status).toBe(200);
  });
});
