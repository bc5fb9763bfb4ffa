import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gatherDataset } from '../data/build/gather-dataset';
import { datasetCounts, type DatasetCounts } from '../domain/census/dataset-counts';
import { gatherReceived } from '../data/build/gather-received';
import { faultLine } from '../domain/check/fault';
import type { Dataset } from '../domain/schema/dataset';

const labels: Record<keyof DatasetCounts, string> = {
  records: 'records in the dataset',
  excluded: 'records excluded, with reason',
  accountedFor: 'records accounted for',
  outcomes: 'outcomes',
  harms: 'harms',
  pooledResults: 'pooled results of reviews',
  figures: 'figures',
  sources: 'sources named',
  secondHand: 'of these second-hand',
  singleExtractor: 'read by one extractor only',
  diagnoses: 'diagnoses',
  codes: 'codes of diagnoses',
  thresholds: 'instrument thresholds',
  registeredTrials: 'registered trials',
  glossaryTerms: 'glossary terms',
};

/**
 * Checks the dataset of the project, or the one in the directory named by the first argument, and
 * whether all that was received for a release is in it or left out with a reason.
 * Prints what it holds and one line per fault, `file: field: reason`, to standard output.
 * Resolves to the exit code: 0 without faults, 1 with any.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const directory = directoryOf(argv[0]);
  const { dataset, faults: ofDataset } = await gatherDataset(directory);
  const received = dataset === null ? [] : await receivedFor(dataset, directory);
  const faults = [...ofDataset, ...received.flatMap((report) => report.faults)];
  const counts = dataset === null ? [] : Object.entries(datasetCounts(dataset));
  const rows = [
    ...counts.map(([key, count]) => [labels[key as keyof DatasetCounts], count] as const),
    ...received.flatMap(({ release, received: all, excluded }) => [
      [`entries received for ${release}`, all] as const,
      ['of these excluded, with reason', excluded] as const,
    ]),
    ['faults', faults.length] as const,
  ];
  const lines = [...rows.map(([label, count]) => tableRow(label, count)), ...faults.map(faultLine)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

/** The folder of evidence lies beside the project where it is at hand; its names are kept with the fixtures. */
function receivedFor(dataset: Dataset, directory: string) {
  const folders = join(process.cwd(), '..', 'shared', 'evidence');
  return gatherReceived(dataset, directory, join('fixtures', 'received'), folders);
}

function tableRow(label: string, count: number): string {
  return `${label.padEnd(32)}${String(count).padStart(6)}`;
}

/** A relative directory is meant from where npm was called, or else from the project. */
function directoryOf(argument: string | undefined): string {
  if (argument === undefined) return join(process.cwd(), 'src', 'data');
  const fromCaller = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  return existsSync(fromCaller) ? fromCaller : resolve(argument);
}
