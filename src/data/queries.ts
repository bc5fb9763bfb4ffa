import { queryOptions } from '@tanstack/react-query';
import { urls } from 'virtual:evidence';
import type { Study } from '../domain/schema/study';
import { downloads } from './downloads';
import { fetchChecked, LoadError } from './fetch-checked';
import { files, recordsFile, studyFile, type FileContents, type FileName } from './files';

/**
 * How every file of the dataset is asked for: once per visit, also when the browser takes itself for
 * offline (the site is kept for reading there), and again only when the reader says so. All of these
 * fail with a `LoadError`.
 */
export const once = { staleTime: 'static', networkMode: 'always', retry: false } as const;

function fileQuery<Name extends FileName>(name: Name) {
  return queryOptions({
    queryKey: [name],
    ...once,
    queryFn: ({ signal }): Promise<FileContents[Name]> =>
      fetchChecked<FileContents[Name]>(urls[name], files[name], signal),
  });
}

/** The index: what lists, filters, the answer strip and cards need. */
export const evidenceIndexQuery = fileQuery('index');

/** What search and citations need beside the index. */
export const wordsQuery = fileQuery('words');

/** Diagnoses with codes, instruments, glossary, exclusions, registered trials, census and schema. */
export const referenceQuery = fileQuery('reference');

/** Claims on mechanism and facts on pharmacology. */
export const mechanismQuery = fileQuery('mechanism');

/** Primary studies with what pooling needs. */
export const synthesisQuery = fileQuery('synthesis');

/** Facts on safety, harms and doses of all studies. */
export const safetyQuery = fileQuery('safety');

/** Reviews, their pooled figures and the trials they name. */
export const reviewsQuery = fileQuery('reviews');

/** What each version added and corrected, record by record. */
export const newsQuery = fileQuery('news');

/** What the search finds. */
export const searchQuery = fileQuery('search');

/** What the search finds inside records: figures, and words that no name holds. */
export const searchDepthQuery = fileQuery('search-depth');

/**
 * Everything on one study. `hash` is what the index says of it and names the version of its file: where
 * the index has none, there is no file to ask for, and that is what the reader is told.
 */
export function studyQuery(id: string, hash: string | undefined) {
  return queryOptions({
    queryKey: ['study', id, hash],
    ...once,
    queryFn: async ({ signal }): Promise<Study> => {
      if (hash === undefined)
        throw new LoadError('unlisted', `The list of studies names no file for “${id}”.`);
      const file = await fetchChecked(`/data/studies/${id}.${hash}.json`, studyFile, signal);
      return file.study;
    },
  });
}

/** The full records of all studies: large, so asked for only when a file needs them. */
export const fullRecordsQuery = queryOptions({
  queryKey: ['full-records'],
  ...once,
  queryFn: ({ signal }) => fetchChecked(downloads.dataset, recordsFile, signal),
});
