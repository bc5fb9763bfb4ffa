// npm run dev: the development server.
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled();
process.chdir(root);
// Vite advises on the loader of its own configuration at every start; that is not a finding.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
const { createServer } = await import('vite');
const server = await createServer({ root });
await server.listen();
server.printUrls();
