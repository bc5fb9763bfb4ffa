import { queryOptions } from '@tanstack/react-query';
import { safetyUrl } from 'virtual:evidence';
import { safetyFormat, type SafetyFile } from '../domain/safety/safety-file';
import { fetchOfFormat } from './fetch-checked';
import { fetchedOnce } from './fetched-once';

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
  ...fetchedOnce,
  queryFn: ({ signal }) =>
    fetchOfFormat(
      { url: safetyUrl, what: 'The file on safety and doses', format: safetyFormat },
      isSafetyFile,
      signal,
    ),
});
