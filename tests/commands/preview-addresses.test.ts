import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewAddresses } from '../../src/commands/preview-addresses.mjs';

let folder: string;
let server: PreviewServer;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-addresses-'));
  await writeFile(join(folder, 'index.html'), '<title>the app</title>');
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'evidence.json'), '{}');
  server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [previewAddresses],
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

// Vite's preview alone answers the first three with 404 and no content.
test.each(['/studies/%', '/%E0%A4%A', '/%?q=%', '/studies/nobody', '/?q=%'])(
  'the app is served at %s',
  async (path) => {
    const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('the app');
  },
);

test.each(['/data/evidence.json', '/data/evidence.json?v=1'])(
  'the file at %s is served',
  async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({});
  },
);

test.each(['/data/none.json', '/assets/none.js', '/data/../data/none.json'])(
  'what is no file is no page either: %s',
  async (path) => {
    const response = await fetch(origin + path, { headers: { accept: '*/*' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no file /');
  },
);
