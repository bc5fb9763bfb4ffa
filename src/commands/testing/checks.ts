import { rmSync } from 'node:fs';
import { budgetRows, budgetTable, isOver, readBuild } from './byte-budgets';
import { builtFolder } from './built-app';
import { findOrInstallChromium, howToGetChromium } from './find-chromium';
import { countsOf, playwrightCounts, vitestCounts, type Counts } from './report-counts';
import { runTool } from './run-tool';
import { serveBuiltApp } from './serve-built-app';

export interface CheckOutcome extends Counts {
  /** What the tool wrote; shown when the check failed. */
  readonly output: string;
}

export interface ProjectCheck {
  readonly name: string;
  readonly run: () => Promise<CheckOutcome>;
}

const vitestFile = 'reports/vitest.json';
const browserFile = 'reports/browser.json';

/** A check that passes or fails as a whole. */
function gate(name: string, command: string, ...argv: readonly string[]): ProjectCheck {
  return {
    name,
    run: async () => {
      const { ok, output } = await runTool(command, argv);
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
    },
  };
}

async function unitTests(): Promise<CheckOutcome> {
  rmSync(vitestFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`];
  const { ok, output } = await runTool('vitest', ['run', ...reporters]);
  return { ...countsOf(vitestFile, vitestCounts, ok), output };
}

async function budgets(): Promise<CheckOutcome> {
  try {
    const rows = budgetRows(readBuild(builtFolder));
    const over = rows.some(isOver);
    return { passed: over ? 0 : 1, failed: over ? 1 : 0, output: budgetTable(rows) };
  } catch (error) {
    return { passed: 0, failed: 1, output: `${String(error)}\n` };
  }
}

async function browserTests(): Promise<CheckOutcome> {
  const chromium = findOrInstallChromium((line) => process.stdout.write(`  ${line}\n`));
  if (chromium === null) return { passed: 0, failed: 1, output: `${howToGetChromium}\n` };
  rmSync(browserFile, { force: true });
  const server = await serveBuiltApp();
  const { ok, output } = await runTool('playwright', ['test'], {
    CHROMIUM_PATH: chromium,
    TEST_PORT: String(server.port),
  });
  await server.close();
  return { ...countsOf(browserFile, playwrightCounts, ok), output };
}

/**
 * Everything CI asks, in the order in which a fault is cheapest to find. Checks of one step use a core
 * each and run side by side.
 */
export const steps: readonly (readonly ProjectCheck[])[] = [
  [
    gate('format', 'prettier', '--check', '--log-level=warn', '.'),
    gate('types', 'tsc', '--noEmit'),
  ],
  [gate('lint', 'oxlint', '--type-aware'), gate('unused code', 'knip', '--no-progress')],
  [gate('dataset', process.execPath, 'src/commands/run.mjs', 'check-evidence')],
  [{ name: 'unit, numbers, properties, components', run: unitTests }],
  [gate('build', 'vite', 'build', '--outDir', builtFolder, '--emptyOutDir', '--logLevel=warn')],
  [{ name: 'byte budgets', run: budgets }],
  [{ name: 'browser and accessibility', run: browserTests }],
];
