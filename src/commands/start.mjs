// npm start: installs what is missing, builds, serves the build and keeps running.
import { ensureInstalled, root } from './ensure-installed.mjs';
import { previewAddresses } from './preview-addresses.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}"\n`);
  process.exit(1);
}
ensureInstalled();
process.chdir(root);
// Vite advises on the loader of its own configuration at every start; that is not a finding.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
let server;
try {
  server = await preview({
    root,
    plugins: [previewAddresses],
    preview: { port, strictPort: true, host: 'localhost' },
  });
} catch (error) {
  process.stderr.write(`Not served: ${error.message}. PORT chooses another port.\n`);
  process.exit(1);
}
process.stdout.write(`LDN Evidence: ${server.resolvedUrls.local[0]}\n`);
