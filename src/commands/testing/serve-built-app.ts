import { preview } from 'vite';
import { previewAddresses } from '../preview-addresses.mjs';
import { builtFolder } from './built-app';
import { freePort } from './free-port';

export interface BuiltAppServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves the build under test on a port that nobody uses, for as long as this process lives. */
export async function serveBuiltApp(): Promise<BuiltAppServer> {
  const port = await freePort();
  const server = await preview({
    build: { outDir: builtFolder },
    preview: { port, strictPort: true, host: 'localhost' },
    logLevel: 'error',
    plugins: [previewAddresses],
  });
  return { port, close: () => server.close() };
}
