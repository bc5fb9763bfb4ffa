import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Fault } from '../../domain/check/fault';
import {
  accountCounts,
  accountSchema,
  receivedFaults,
  receivedSchema,
  type ReceivedFile,
} from '../../domain/check/received-rules';
import type { Dataset } from '../../domain/schema/dataset';

/** What a folder of material held, by the names of its entries. */
type Entries = Partial<Record<ReceivedFile, readonly string[]>>;

export interface ReceivedReport {
  /** "2026-12". */
  readonly release: string;
  readonly received: number;
  readonly excluded: number;
  readonly faults: readonly Fault[];
}

/**
 * Holds the accounts of a dataset's directory (`received/<release>.json`) against what was received:
 * the names kept in `namesIn`, and the folder itself (`<foldersIn>/<release>`) where it is at hand.
 * None where the dataset keeps no accounts. Rejects when an account or a list cannot be read.
 */
export async function gatherReceived(
  dataset: Dataset,
  directory: string,
  namesIn: string,
  foldersIn: string,
): Promise<readonly ReceivedReport[]> {
  const accounts = join(directory, 'received');
  if (!existsSync(accounts)) return [];
  const names = (await readdir(accounts)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const release = name.replace('.json', '');
      const account = v.parse(accountSchema, await readJson(join(accounts, name)));
      const { files } = v.parse(receivedSchema, await readJson(join(namesIn, name)));
      const folder = join(foldersIn, release);
      const atHand = existsSync(folder) ? await entriesOf(folder) : {};
      const all = Object.fromEntries(
        [...new Set([...Object.keys(files), ...Object.keys(atHand)] as ReceivedFile[])].map(
          (file) => [file, [...new Set([...(files[file] ?? []), ...(atHand[file] ?? [])])]],
        ),
      );
      const faults = receivedFaults(`received/${name}`, { files: all }, account, dataset);
      return { release, ...accountCounts(account), faults };
    }),
  );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown;
}

/** Names of the entries of a folder as its files give them. */
async function entriesOf(folder: string): Promise<Entries> {
  const list = async (file: ReceivedFile) =>
    (await readJson(join(folder, `${file}.json`))) as readonly Readonly<Record<string, unknown>>[];
  const numbered = async (file: ReceivedFile) =>
    (await list(file)).map(
      ({ record, field }, at) => `${at + 1} ${String(record)}: ${String(field)}`,
    );
  return {
    studies: (await readdir(join(folder, 'studies'))).map((name) => name.replace('.json', '')),
    additions: await numbered('additions'),
    corrections: await numbered('corrections'),
    eligibility: (await list('eligibility')).map(({ record }) => String(record)),
    guidance: (await list('guidance')).map(({ id }) => String(id)),
    'safety-sources': (await list('safety-sources')).map(({ id }) => String(id)),
  };
}
