import { join } from 'node:path';
import { gatherDataset } from '../data/build/gather-dataset';
import { indexOfDataset } from '../data/build/index-of-dataset';
import { faultLine } from '../domain/check/fault';
import { receiptOfView } from '../domain/exports/receipt-of-view';
import { nothingToExport, writeExport } from '../domain/exports/write-export';
import { isoDateOf } from '../domain/format/iso-date';
import type { Dataset } from '../domain/schema/dataset';
import { prepareSearch } from '../domain/select/prepare-search';
import { selectStudies } from '../domain/select/select-studies';
import { searchWordsOf } from '../domain/summary/search-words';
import { readArguments, usage, type EvidenceArguments } from './evidence-arguments';
import { readQuery } from './query-faults';

/** What the command writes: a file on standard output or nothing, and lines on standard error. */
export interface CommandOutput {
  readonly code: 0 | 1;
  readonly stdout: string;
  readonly stderr: readonly string[];
}

const refused = (...stderr: readonly string[]): CommandOutput => ({ code: 1, stdout: '', stderr });

/** The export of a query, from the same dataset and by the same writer as in the app. */
export async function answerQuery(
  { query, format, date }: EvidenceArguments,
  dataset: Dataset,
): Promise<CommandOutput> {
  const index = indexOfDataset(dataset, {});
  const { view, notices, faults } = readQuery(query, {
    diagnoses: new Set(dataset.diagnoses.map(({ id }) => id)),
    studyIds: new Set(dataset.studies.map(({ id }) => id)),
  });
  if (faults.length > 0) return refused(...notices, ...faults);
  const summaries = selectStudies(
    prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset)),
    view,
  );
  if (summaries.length === 0) return refused(...notices, nothingToExport);
  const labels = new Map(index.diagnoses.map(({ id, label }) => [id, label]));
  const input = {
    summaries,
    studies: dataset.studies,
    diagnoses: dataset.diagnoses,
    receipt: { ...receiptOfView(view, index, summaries, labels), exportDate: date },
  };
  const { content } = await writeExport(format, input);
  return { code: 0, stdout: content, stderr: notices };
}

/**
 * `npm run --silent evidence -- '<query>' --format csv`: writes to standard output what the app
 * exports for that address. Resolves to 0, or to 1 with what is wrong and where on standard error.
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const parsed = readArguments(argv, isoDateOf(new Date()));
  if (!parsed.ok) return say([parsed.problem, usage]);
  const { dataset, faults } = await gatherDataset(join(process.cwd(), 'src', 'data'));
  if (dataset === null || faults.length > 0)
    return say(['the dataset has faults, so nothing is exported:', ...faults.map(faultLine)]);
  const answer = await answerQuery(parsed.given, dataset);
  say(answer.stderr);
  // A reader such as `head` may have seen enough before the end.
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(answer.stdout);
  return answer.code;
}

function say(lines: readonly string[]): 1 {
  for (const line of lines) process.stderr.write(`evidence: ${line}\n`);
  return 1;
}
