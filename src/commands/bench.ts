import { chromium } from '@playwright/test';
import { build } from 'vite';
import { poolingTimeMs } from './bench/pooling-time';
import { screenCost, type ScreenCost } from './bench/screen-cost';
import { selectionTime } from './bench/selection-time';
import { syntheticIndex } from './bench/synthetic-index';
import { budgetRows, budgetTable, readBuild } from './testing/byte-budgets';
import { builtFolder, chromiumArguments } from './testing/built-app';
import { findChromium, howToGetChromium } from './testing/find-chromium';
import { serveBuiltApp } from './testing/serve-built-app';

const sizes = [1000, 10_000];

/**
 * Prints what a reader pays: bytes before the first card, nodes, memory and the time from a filter
 * to its effect, for the real dataset and for larger synthetic ones. Judges nothing; exit code 0.
 */
export async function main(): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === null) {
    process.stderr.write(`${howToGetChromium}\n`);
    return 1;
  }
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'warn', build: { outDir: builtFolder, emptyOutDir: true } });
  write(budgetTable(budgetRows(readBuild(builtFolder)).slice(0, 4)));

  const server = await serveBuiltApp();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  write(`\n${row(['', 'nodes', 'heap MB', ...timeColumns('1x'), ...timeColumns('4x')])}`);
  for (const count of [null, ...sizes]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const index = count === null ? null : syntheticIndex(count).index;
    const cost = await screenCost(page, `http://localhost:${server.port}/`, index);
    write(costRow(count === null ? 'real dataset' : `${count} studies`, cost));
    await page.close();
  }
  await browser.close();
  await server.close();

  write(`\n${row(['selecting', 'median ms', 'worst ms', 'once ms'])}`);
  for (const count of sizes) {
    const { index, words } = syntheticIndex(count);
    const { medianMs, worstMs, preparedMs } = selectionTime(index, words);
    write(row([`${count} studies`, ms(medianMs, 2), ms(worstMs, 2), ms(preparedMs)]));
  }

  write(`\n${row(['pooling', 'median ms'])}`);
  for (const k of [10, 100, 1000]) write(row([`k = ${k}`, ms(poolingTimeMs(k, true), 2)]));
  write(row(['k = 10000, no leave-one-out', ms(poolingTimeMs(10_000, false), 2)]));
  return 0;
}

function costRow(name: string, { domNodes, heapMb, unthrottled, throttled }: ScreenCost): string {
  const times = [unthrottled, throttled].flatMap(({ medianMs, worstMs, wholeListMs }) => [
    ms(medianMs),
    ms(worstMs),
    ms(wholeListMs),
  ]);
  const worst = `worst: ${unthrottled.worstLabel}`;
  return row([name, String(domNodes), heapMb.toFixed(1), ...times, worst]);
}

function timeColumns(speed: string): readonly string[] {
  return [`${speed} median`, `${speed} worst`, `${speed} list`];
}

function ms(value: number, digits = 0): string {
  return value.toFixed(digits);
}

function row([first = '', ...rest]: readonly string[]): string {
  return `${first.padEnd(16)}${rest.map((cell) => cell.padStart(11)).join('')}\n`;
}

function write(text: string) {
  process.stdout.write(text);
}
