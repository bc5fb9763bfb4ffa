import { queryOptions } from '@tanstack/react-query';
import { LoadError } from '../../data/fetch-checked';
import type { Dataset } from '../../domain/schema/dataset';

/** The files of the dataset for readers, at addresses that stay. */
export const downloads = {
  dataset: { path: '/data/evidence.json', what: 'The dataset file' },
  studies: { path: '/data/studies.csv', what: 'The table of studies' },
  schema: { path: '/data/schema.json', what: 'The schema file' },
} as const;

export type Download = keyof typeof downloads;

const once = { staleTime: 'static', networkMode: 'always', retry: false } as const;

async function fetchFile({ path, what }: (typeof downloads)[Download], signal: AbortSignal) {
  let response: Response;
  try {
    response = await fetch(path, { signal });
    if (response.ok) return await response.blob();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadError('unreachable', `${what} could not be reached. Is the network there?`);
  }
  throw new LoadError(
    'missing',
    `${what} was not delivered: the server answered ${response.status}.`,
  );
}

export interface DatasetFile {
  readonly dataset: Dataset;
  readonly version: string;
  readonly bytes: number;
}

function holdsDataset(value: unknown): value is Dataset & { readonly version: string } {
  const file = value as Partial<Dataset & { readonly version: string }> | null;
  return (
    typeof file === 'object' &&
    file !== null &&
    typeof file.version === 'string' &&
    Array.isArray(file.studies) &&
    Array.isArray(file.exclusions)
  );
}

/** The whole dataset as readers download it, so that what is counted is what they get. */
export const datasetFileQuery = queryOptions({
  queryKey: ['dataset-file'],
  ...once,
  queryFn: async ({ signal }): Promise<DatasetFile> => {
    const { what } = downloads.dataset;
    const blob = await fetchFile(downloads.dataset, signal);
    let value: unknown;
    try {
      value = JSON.parse(await blob.text());
    } catch {
      throw new LoadError('truncated', `${what} arrived incomplete or is not JSON.`);
    }
    if (!holdsDataset(value))
      throw new LoadError('wrong-shape', `${what} does not have the expected content.`);
    return { dataset: value, version: value.version, bytes: blob.size };
  },
});

/** Size in bytes of a download, measured on the file itself. */
export function downloadSizeQuery(download: Exclude<Download, 'dataset'>) {
  return queryOptions({
    queryKey: ['download-size', download],
    ...once,
    queryFn: async ({ signal }) => (await fetchFile(downloads[download], signal)).size,
  });
}
