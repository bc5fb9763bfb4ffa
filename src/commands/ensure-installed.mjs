import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** True when node_modules holds exactly what the lock file asks for, as npm itself recorded it. */
function isInstalled() {
  const record = new URL('../../node_modules/.package-lock.json', import.meta.url);
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  ).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/** Installs what is missing. Everything npm prints goes to stderr, so that stdout stays clean. */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stderr.write('Installing packages (npm ci)\n');
  const done = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (done.status !== 0) {
    process.stderr.write('npm ci failed; see above.\n');
    process.exit(1);
  }
}
