import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What a reader without a browser is told. */
export const howToGetChromium =
  'No Chromium was found. Install it (Debian: apt-get install -y chromium), or set CHROMIUM_PATH ' +
  'to the executable of Chromium or Chrome.';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium to test with: CHROMIUM_PATH, else on PATH, else where it usually is. */
export function findChromium(env: Readonly<NodeJS.ProcessEnv> = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces].find(isExecutable) ?? null;
}

/** Finds Chromium, or installs Debian's where that is possible: as root, with apt-get. */
export function findOrInstallChromium(say: (line: string) => void): string | null {
  const found = findChromium();
  if (found !== null || process.getuid?.() !== 0) return found;
  for (const argv of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    say(`Installing Chromium: apt-get ${argv.join(' ')}`);
    const { status } = spawnSync('apt-get', argv, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return null;
  }
  return findChromium();
}
