import { queryOptions } from '@tanstack/react-query';
import { safetyUrl } from 'virtual:evidence';
import { safetyFormat, type SafetyFile } from '../domain/rows/safety-file';
import { fetchChecked, LoadError } from './fetch-checked';

function isSafetyFile(value: unknown): value is SafetyFile {
  const file = value as Partial<SafetyFile> | null;
  return (
    typeof file === 'object' &&
    file !== null &&
    [file.facts, file.harms, file.doses, file.reviewEstimates].every(Array.isArray)
  );
}

/** Safety facts, harms and doses of all studies: fetched by the Safety page, once. */
export const safetyQuery = queryOptions({
  queryKey: ['safety'],
  staleTime: 'static',
  networkMode: 'always',
  retry: false,
  queryFn: async ({ signal }) => {
    const what = 'The file on safety and doses';
    const file = await fetchChecked(safetyUrl, what, isSafetyFile, signal);
    if (file.format !== safetyFormat)
      throw new LoadError(
        'wrong-version',
        `${what} has format ${file.format}; this page reads format ${safetyFormat}.`,
      );
    return file;
  },
});
