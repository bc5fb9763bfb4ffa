// Runs a TypeScript command of this folder: node src/commands/run.mjs <command> [arguments]
import { ensureInstalled, root } from './ensure-installed.mjs';

const commands = {
  'check-evidence': './src/commands/check-evidence.ts',
  evidence: './src/commands/evidence.ts',
  synthesize: './src/commands/synthesize.ts',
  bench: './src/commands/bench.ts',
  goldens: './src/commands/goldens.ts',
  'find-new': './src/commands/find-new.ts',
  draft: './src/commands/draft.ts',
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
const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
const config = await resolveConfig(
  {
    root,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    environments: {
      command: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
);
// Vite's own `runnerImport` ends with the first import; commands load some of their code when asked for it.
const environment = createRunnableDevEnvironment('command', config, {
  runnerOptions: { hmr: false },
  hot: false,
});
await environment.init();
try {
  const module = await environment.runner.import(path);
  process.exitCode = await module.main(argv);
} finally {
  await environment.close();
}
