import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { compareGoldens } from './goldens/compare-goldens';
import { exportGoldens } from './goldens/export-goldens';
import { goldenAddresses } from './goldens/golden-addresses';
import { sha256, writeTable, writeTexts } from './goldens/golden-table';
import { sentenceGoldens } from './goldens/sentence-goldens';
import { builtFolder, chromiumArguments } from './testing/built-app';
import { readBuild } from './testing/byte-budgets';
import { findChromium, howToGetChromium } from './testing/find-chromium';
import { serveBuiltApp } from './testing/serve-built-app';

const folder = join('reports', 'goldens');
const dataFolder = join('src', 'data');

const usage = `npm run goldens [-- --built] [-- --against DIR]
  --built    takes the build that stands in ${builtFolder}
  --against  a copy of ${folder} from before; prints what differs, and exits 1 when anything does`;

/**
 * Records what the outside gets of the product: every emitted data file, exports of eleven
 * selections and the sentences of every page. Resolves to 1 where that differs from `--against`.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const given = optionsOf(argv);
  if (given === null) return refuse(usage);
  const { against } = given;
  if (against !== undefined && resolve(against) === resolve(folder))
    return refuse(`${folder} is written anew; copy it elsewhere to compare with it.`);
  if (against !== undefined && !existsSync(against)) return refuse(`There is no folder ${against}`);
  const executablePath = findChromium();
  if (executablePath === null) return refuse(howToGetChromium);
  if (given.built !== true) {
    process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
    process.env['NODE_ENV'] = 'production';
    await build({ logLevel: 'warn', build: { outDir: builtFolder, emptyOutDir: true } });
  }
  rmSync(folder, { recursive: true, force: true });

  const emitted = [...readBuild(join(builtFolder, 'data'))]
    .map(([path, bytes]) => ({ key: `data/${path}`, sha256: sha256(bytes) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  writeTable(folder, 'emitted', emitted);
  const files = await exportGoldens();
  writeTexts(folder, 'exports', files);
  const addresses = goldenAddresses(addressedIds());
  writeTexts(folder, 'sentences', await readPages(executablePath, addresses));
  process.stdout.write(
    `${folder}: ${emitted.length} emitted files, ${files.length} exports, ${addresses.length} addresses\n`,
  );
  if (against === undefined) return 0;

  const differences = compareGoldens(against, folder);
  for (const difference of differences) process.stdout.write(`\n${difference}\n`);
  process.stdout.write(`\n${differences.length} differ from ${against}\n`);
  return differences.length === 0 ? 0 : 1;
}

function optionsOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { built: { type: 'boolean' }, against: { type: 'string' } },
    }).values;
  } catch {
    return null;
  }
}

function refuse(reason: string): 1 {
  process.stderr.write(`${reason}\n`);
  return 1;
}

async function readPages(executablePath: string, addresses: readonly string[]) {
  const server = await serveBuiltApp();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    return await sentenceGoldens(browser, `http://localhost:${server.port}`, addresses);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Ids as the files of the dataset give them, read without the code that checks them. */
function addressedIds() {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dataFolder, file), 'utf8'));
  const idsOf = (list: unknown) => (list as readonly { id: string }[]).map(({ id }) => id);
  return {
    diagnosisIds: idsOf(read('diagnoses.json')),
    studyIds: readdirSync(join(dataFolder, 'studies'))
      .map((file) => file.replace(/\.json$/, ''))
      .toSorted(),
    pathwayIds: idsOf((read('mechanism.json') as { pathways: unknown }).pathways),
  };
}
