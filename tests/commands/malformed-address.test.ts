import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { malformedAddress } from '../../src/commands/malformed-address.mjs';

let folder: string;
let server: PreviewServer;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'malformed-address-'));
  await writeFile(join(folder, 'index.html'), '<title>the app</title>');
  server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [malformedAddress],
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
