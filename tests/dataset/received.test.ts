import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/commands/check-evidence';
import { gatherReceived } from '../../src/data/build/gather-received';
import type { Account } from '../../src/domain/check/received-rules';
import { faultLine } from '../../src/domain/check/fault';
import type { Dataset } from '../../src/domain/schema/dataset';
import { livingDataset } from '../living-dataset';

const names = 'fixtures/received';
const nowhere = 'no/such/folder';
let dataset: Dataset;
let directory: string;
beforeAll(async () => {
  dataset = await livingDataset();
  directory = await mkdtemp(join(tmpdir(), 'received-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** The faults of the account of 2026-12 after a change, with the folder of evidence or without it. */
async function faultsAfter(change: (account: Account) => void, folders = nowhere) {
  const account = JSON.parse(await readFile('src/data/received/2026-12.json', 'utf8')) as Account;
  change(account);
  await mkdir(join(directory, 'received'), { recursive: true });
  await writeFile(join(directory, 'received', '2026-12.json'), JSON.stringify(account));
  const [report] = await gatherReceived(dataset, directory, names, folders);
  return report?.faults.map(faultLine);
}

describe('what was received for a release', () => {
  it('is in the dataset or left out with a reason, entry by entry, without the folder too', async () => {
    const [report] = await gatherReceived(dataset, 'src/data', names, nowhere);
    // 33 sheets, 25 additions, 22 corrections, 68 on who was left out, 20 statements, 133 facts: its README.
    expect(report).toEqual({ release: '2026-12', received: 301, excluded: 5, faults: [] });
  });

  it.each<[string, (account: Account) => void, string]>([
    [
      'a sheet that nobody took in',
      ({ studies }) => delete studies?.['wittels-1993'],
      'studies["wittels-1993"]: is neither in the dataset nor excluded with a reason',
    ],
    [
      'a record that is not there',
      ({ guidance = {} }) => (guidance['ms-uk'] = 'guidance/ms-uk-2031'),
      'guidance["ms-uk"]: is in "guidance/ms-uk-2031", which is not held',
    ],
    [
      'one left out without a reason',
      ({ eligibility = {} }) => (eligibility['lie-2018'] = { excluded: 'no' }),
      'eligibility["lie-2018"]: is excluded because "no", which is no reason',
    ],
    [
      'one that was never received',
      ({ studies = {} }) => (studies['invented-2026'] = 'studies/wittels-1993'),
      'studies["invented-2026"]: is accounted for but was not received',
    ],
  ])('names %s', async (_, change, fault) => {
    expect(await faultsAfter(change)).toEqual([`received/2026-12.json: ${fault}`]);
  });

  it('is also held against the folder where it is at hand', async () => {
    const folder = join(directory, 'evidence', '2026-12');
    await mkdir(join(folder, 'studies'), { recursive: true });
    await writeFile(join(folder, 'studies', 'late-sheet.json'), '{}');
    for (const file of ['additions', 'corrections', 'eligibility', 'guidance', 'safety-sources'])
      await writeFile(join(folder, `${file}.json`), '[]');
    expect(await faultsAfter(() => undefined, join(directory, 'evidence'))).toEqual([
      'received/2026-12.json: studies["late-sheet"]: is neither in the dataset nor excluded with a reason',
    ]);
  });

  it('makes the command fail where it is not accounted for', async () => {
    const copy = join(directory, 'data');
    await cp('src/data', copy, { recursive: true, filter: (path) => !path.endsWith('.ts') });
    await writeFile(join(copy, 'received', '2026-12.json'), '{}');
    expect(await main([copy])).toBe(1);
  });
});
