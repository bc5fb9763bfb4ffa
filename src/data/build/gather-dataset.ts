import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkDataset } from '../../domain/check/check-dataset';
import { checkStudy } from '../../domain/check/check-study';
import { studyFileName, type Fault } from '../../domain/check/fault';
import { besidesUnread, unreadFaults } from '../../domain/check/unread-faults';
import { schemaFaults, wholeFile } from '../../domain/check/schema-faults';
import {
  datasetSchema,
  siblingFiles,
  siblingKeys,
  type Dataset,
} from '../../domain/schema/dataset';
import { studySchema, type Study } from '../../domain/schema/study';
import { jsonFault } from './json-fault';

export interface GatheredDataset {
  /** Null when a file is missing, cannot be read or lacks the required shape. */
  readonly dataset: Dataset | null;
  /** Everything found wrong; a dataset with faults must not be published. */
  readonly faults: readonly Fault[];
}

/**
 * Reads a directory laid out like `src/data` (`studies/<id>.json` and its sibling files), and
 * checks it. Never rejects for what the directory holds: whatever is wrong becomes a fault.
 */
export async function gatherDataset(directory: string): Promise<GatheredDataset> {
  const files = await studyFileNames(directory);
  if ('fault' in files) return { dataset: null, faults: [files.fault] };
  const studies = await Promise.all(files.names.map((name) => readStudy(directory, name)));
  const siblings = await readSiblings(directory);
  const structural = [...studies, ...Object.values(siblings)].flatMap(({ faults }) => faults);
  if (structural.length === 0) {
    const dataset = v.parse(datasetSchema, {
      ...Object.fromEntries(siblingKeys.map((key) => [key, siblings[key]?.value])),
      studies: studies.map(({ value }) => value),
    });
    return { dataset, faults: checkDataset(dataset) };
  }
  const ofReadable = studies.flatMap(({ file, value }) =>
    value === undefined ? [] : checkStudy(value, file),
  );
  return { dataset: null, faults: [...structural, ...ofReadable] };
}

async function studyFileNames(
  directory: string,
): Promise<{ readonly names: readonly string[] } | { readonly fault: Fault }> {
  const folder = join(directory, 'studies');
  try {
    await readdir(directory);
  } catch (error) {
    return { fault: { file: directory, field: '(directory)', reason: unreadable(error) } };
  }
  try {
    const entries = await readdir(folder);
    const names = entries.filter((name) => !name.startsWith('.')).sort();
    if (names.length > 0) return { names };
    return { fault: { file: 'studies', field: '(directory)', reason: 'holds no study file' } };
  } catch (error) {
    return { fault: { file: 'studies', field: '(directory)', reason: unreadable(error) } };
  }
}

interface Reading<T> {
  readonly file: string;
  readonly value?: T;
  readonly faults: readonly Fault[];
}

async function readStudy(directory: string, name: string): Promise<Reading<Study>> {
  const file = `studies/${name}`;
  if (!name.endsWith('.json')) {
    return { file, faults: [{ file, field: wholeFile, reason: 'is not a study file (.json)' }] };
  }
  const reading = await readShaped(directory, file, studySchema);
  const { value } = reading;
  if (value === undefined || studyFileName(value.id) === file) return reading;
  const reason = `is "${value.id}", which belongs into ${studyFileName(value.id)}`;
  return { ...reading, faults: [...reading.faults, { file, field: 'id', reason }] };
}

async function readSiblings(
  directory: string,
): Promise<Readonly<Record<string, Reading<unknown>>>> {
  const readings = await Promise.all(
    siblingKeys.map(async (key) => {
      const { file, schema } = siblingFiles[key];
      return [key, await readShaped<unknown>(directory, file, schema)] as const;
    }),
  );
  return Object.fromEntries(readings);
}

/** A file as the value its schema describes, or the faults that stand in the way. */
async function readShaped<T>(
  directory: string,
  file: string,
  schema: v.GenericSchema<T>,
): Promise<Reading<T>> {
  let text: string;
  try {
    text = await readFile(join(directory, file), 'utf8');
  } catch (error) {
    return {
      file,
      faults: [{ file, field: wholeFile, reason: unreadable(error) }],
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { file, faults: [{ file, field: wholeFile, reason: jsonFault(text) }] };
  }
  const unread = unreadFaults(value);
  if (unread.length === 0 && v.is(schema, value)) return { file, value, faults: [] };
  const misshapen = besidesUnread(schemaFaults(schema, value), unread);
  return { file, faults: [...unread, ...misshapen].map((fault) => ({ file, ...fault })) };
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'cannot be read: it does not exist';
  if (code === 'ENOTDIR') return 'cannot be read: it is not a directory';
  if (code === 'EISDIR') return 'cannot be read: it is a directory';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
