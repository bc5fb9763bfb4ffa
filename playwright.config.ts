import { defineConfig } from '@playwright/test';
import { builtFolder, chromiumArguments } from './src/commands/testing/built-app';

const port = Number(process.env['TEST_PORT'] ?? 4193);
const address = `http://localhost:${port}`;

/** Browser and accessibility tests of the production build in reports/dist. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [...chromiumArguments],
    },
  },
  // `npm test` serves the build itself; without it, this does.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${builtFolder} --host localhost --port ${port} --strictPort`,
    url: address,
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    reuseExistingServer: true,
  },
});
