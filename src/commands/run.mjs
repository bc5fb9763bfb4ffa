// Runs a TypeScript command of this folder: node src/commands/run.mjs <command> [arguments]
import { ensureInstalled, root } from './ensure-installed.mjs';

const commands = {
  'check-evidence': './src/commands/check-evidence.ts',
  evidence: './src/commands/evidence.ts',
  synthesize: './src/commands/synthesize.ts',
  bench: './src/commands/bench.ts',
  goldens: './src/commands/goldens.ts',
};

const [name, ...argv] = process.argv.slice(2);
const path = commands[name];
if (!path) {
  process.stderr.write(
    `Unknown command "${name ?? ''}". Known: ${Object.keys(commands).join(', ')}\n`,
  );
  process.exit(1);
}
ensureInstalled();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(argv);
