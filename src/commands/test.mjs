// npm test: installs what is missing, then runs everything CI runs.
// The last line is `N passed, N failed` whatever happens on the way there.
import { ensureInstalled, root } from './ensure-installed.mjs';

let counts = { passed: 0, failed: 1 };
process.on('exit', () => {
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
});

ensureInstalled();
process.chdir(root);
// Vite advises on the loader of its own configuration at every start; that is not a finding.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
const { runnerImport } = await import('vite');
const { module } = await runnerImport('./src/commands/testing/run-all-checks.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
counts = await module.runAllChecks();
process.exitCode = counts.failed === 0 ? 0 : 1;
