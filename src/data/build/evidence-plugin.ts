import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { faultLine } from '../../domain/check/fault';
import { emitDataset, type EmittedDataset } from './emit-dataset';
import { emitSiteFiles } from './emit-site-files';
import { gatherDataset } from './gather-dataset';
import { siteOrigin } from './site-origin';

function typeOf(path: string): string {
  if (path.endsWith('.csv')) return 'text/csv';
  if (path.endsWith('feed.xml')) return 'application/atom+xml';
  return path.endsWith('.xml') ? 'application/xml' : 'application/json';
}

/** What the app is told of the emitted files, by the module that it asks for. */
const virtualModules = {
  'virtual:evidence': ({ urls }: EmittedDataset) => `export const urls = ${JSON.stringify(urls)};`,
  'virtual:topics': ({ topics }: EmittedDataset) =>
    `export const topics = ${JSON.stringify(topics)};`,
} as const;

function isVirtual(id: string): id is keyof typeof virtualModules {
  return id in virtualModules;
}
const dataFolder = fileURLToPath(new URL('..', import.meta.url));

async function appVersion(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function emitChecked(): Promise<EmittedDataset> {
  const { dataset, faults } = await gatherDataset(dataFolder);
  if (dataset === null || faults.length > 0) {
    const lines = faults.map(faultLine).join('\n');
    throw new Error(`The dataset has ${faults.length} fault(s):\n${lines}`);
  }
  const emitted = emitDataset(dataset);
  const settings = { origin: siteOrigin(process.env['SITE_ORIGIN']), app: await appVersion() };
  return {
    ...emitted,
    files: [...emitted.files, ...emitSiteFiles(dataset, emitted.news, settings)],
  };
}

/**
 * Checks the dataset when the app is built or served, and hands its files to the app: a broken
 * study file stops the build with its fault. `virtual:evidence` tells the app the hashed addresses,
 * `virtual:topics` what there are briefs on.
 */
export function evidencePlugin(): Plugin {
  let emitted: Promise<EmittedDataset> | null = null;
  const dataset = () => (emitted ??= emitChecked());
  return {
    name: 'ldn-evidence-dataset',
    resolveId: (id) => (isVirtual(id) ? `\0${id}` : null),
    async load(id) {
      const asked = id.replace(/^\0/, '');
      return isVirtual(asked) ? virtualModules[asked](await dataset()) : null;
    },
    async generateBundle() {
      for (const { path, content } of (await dataset()).files)
        this.emitFile({ type: 'asset', fileName: path, source: content });
    },
    async transformIndexHtml() {
      const { urls } = await dataset();
      return [
        {
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'fetch',
            href: urls.index,
            crossorigin: 'anonymous',
          },
          injectTo: 'head-prepend',
        },
      ];
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(dataFolder) && file.endsWith('.json')) emitted = null;
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1) ?? '';
        if (path.startsWith('data/') || /\.xml$|^version\.json$/.test(path))
          void answer(path, response, next);
        else next();
      });
    },
  };

  async function answer(path: string, response: ServerResponse, next: (error?: unknown) => void) {
    try {
      const file = (await dataset()).files.find((one) => one.path === path);
      if (!file) return next();
      response.setHeader('Content-Type', typeOf(path));
      return response.end(file.content);
    } catch (error) {
      return next(error);
    }
  }
}
