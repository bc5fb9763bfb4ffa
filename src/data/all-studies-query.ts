import { queryOptions } from '@tanstack/react-query';
import type { Diagnosis } from '../domain/schema/diagnosis';
import type { Study } from '../domain/schema/study';
import { fetchChecked } from './fetch-checked';
import { fetchedOnce } from './fetched-once';

/** The part of `/data/evidence.json` that exports use. */
export interface AllStudies {
  readonly version: string;
  readonly studies: readonly Study[];
  readonly diagnoses: readonly Diagnosis[];
}

function holdsStudies(value: unknown): value is AllStudies {
  const file = value as Partial<AllStudies> | null;
  return (
    typeof file === 'object' &&
    file !== null &&
    typeof file.version === 'string' &&
    Array.isArray(file.studies) &&
    Array.isArray(file.diagnoses)
  );
}

/** The full records of all studies: large, so asked for only when a file needs them, and once. */
export const allStudiesQuery = queryOptions({
  queryKey: ['all-studies'],
  ...fetchedOnce,
  queryFn: ({ signal }) =>
    fetchChecked('/data/evidence.json', 'The file of full records', holdsStudies, signal),
});
