// npm run dev: the development server.
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled();
process.chdir(root);
const { createServer } = await import('vite');
const server = await createServer({ root });
await server.listen();
server.printUrls();
