import { writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherDataset } from '../data/build/gather-dataset';
import { unreadFaults } from '../domain/check/unread-faults';
import { studyFileName } from '../domain/check/fault';
import { counted } from '../domain/format/number';
import type { Dataset } from '../domain/schema/dataset';
import {
  draftOfPaper,
  draftOfRegistration,
  type DraftRecord,
} from '../domain/surveillance/draft-record';
import { heldBy, holderOfPaper, holderOfTrial } from '../domain/surveillance/held';
import { hostileText, withoutInlineTags } from '../domain/surveillance/hostile-text';
import { readMedline } from '../domain/surveillance/medline-record';
import { readRegistryStudy } from '../domain/surveillance/registry-study';
import { messageOf, textOf, type CommandOutcome } from './draft/text-of-file';
import { secondReading } from './draft/second-reading-command';

const usage = `npm run draft -- FILE                        a record to fill in, from a PubMed file (.nbib) or a ClinicalTrials.gov study (.json)
npm run draft -- --second ID                  prints a form for a second reading: every figure's source without its value
npm run draft -- --second ID --filled FORM    compares a filled form with the record`;

const refused = (problem: string): CommandOutcome => ({ ok: false, problem });

/**
 * Makes a record to fill in under `src/data/studies` and says what is still open; never overwrites.
 * Resolves to 0, or to 1 with one line on standard error, and then nothing was written.
 */
export async function main(
  argv: readonly string[],
  directory = join(process.cwd(), 'src', 'data'),
): Promise<number> {
  const outcome = await run(argv, directory);
  if (outcome.ok) process.stdout.write(`${outcome.text}\n`);
  else process.stderr.write(`draft: ${outcome.problem}\n`);
  return outcome.ok ? 0 : 1;
}

async function run(argv: readonly string[], directory: string): Promise<CommandOutcome> {
  const given = argumentsOf(argv);
  if (typeof given === 'string') return refused(given);
  const { dataset, faults } = await gatherDataset(directory);
  if (dataset === null)
    return refused(
      `the dataset cannot be read: ${counted(faults.length, 'fault')}; see npm run check:evidence`,
    );
  if (given.second !== undefined) return secondReading(dataset, given.second, given.filled);
  return draft(given.file, dataset, directory);
}

function argumentsOf(
  argv: readonly string[],
):
  | string
  | { file: string; second?: undefined; filled?: undefined }
  | { second: string; filled: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { second: { type: 'string' }, filled: { type: 'string' } },
    });
    if (values.second !== undefined) return { second: values.second, filled: values.filled };
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0 || values.filled !== undefined)
      return `one file is needed\n${usage}`;
    return { file };
  } catch (error) {
    return `${messageOf(error)}\n${usage}`;
  }
}

async function draft(file: string, dataset: Dataset, directory: string): Promise<CommandOutcome> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const taken = new Set(dataset.studies.map(({ id }) => id));
  const record = /^\s*[{[]/.test(text.text)
    ? fromRegistry(text.text, dataset, taken)
    : fromPaper(text.text, dataset, taken);
  if (typeof record === 'string') return refused(`${basename(file)}: ${record}`);
  const hostile = hostileText(record);
  if (hostile !== null) return refused(`${basename(file)}: ${hostile}; nothing was written`);
  const path = join(directory, studyFileName(record.id));
  try {
    await writeFile(path, `${JSON.stringify(record, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    return refused(`${path}: was not written: ${messageOf(error)}`);
  }
  const open = unreadFaults(record);
  return {
    ok: true,
    text: [
      `${relative(process.cwd(), path)}: drafted; ${counted(open.length, 'field')} still to be read:`,
      ...open.map(({ field }) => `  ${field}`),
      'Fill them in from the source, then run npm run check:evidence.',
    ].join('\n'),
  };
}

function fromPaper(
  text: string,
  dataset: Dataset,
  taken: ReadonlySet<string>,
): DraftRecord | string {
  const medline = readMedline(text);
  if (!medline.ok) return medline.problem;
  const [paper, ...more] = medline.records;
  if (paper === undefined || more.length > 0)
    return `holds ${medline.records.length} records; one is drafted at a time`;
  const plain = { ...paper, title: withoutInlineTags(paper.title) };
  const holder = holderOfPaper(heldBy(dataset), plain);
  return holder === undefined ? draftOfPaper(plain, taken) : `is held already (${holder})`;
}

function fromRegistry(
  text: string,
  dataset: Dataset,
  taken: ReadonlySet<string>,
): DraftRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return `is no valid JSON: ${messageOf(error)}`;
  }
  const reading = readRegistryStudy(value);
  if (!reading.ok) return `is no study of the ClinicalTrials.gov API v2: ${reading.problem}`;
  const { nctId, briefTitle: title } = reading.study.protocolSection.identificationModule;
  const holder = holderOfTrial(heldBy({ ...dataset, registeredTrials: [] }), {
    registrations: [nctId],
    title,
  });
  return holder === undefined
    ? draftOfRegistration(reading.study, taken)
    : `is held already (${holder})`;
}
