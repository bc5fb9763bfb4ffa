import { queryOptions } from '@tanstack/react-query';
import { synthesisUrl } from 'virtual:evidence';
import type { SynthesisStudy } from '../domain/rows/synthesis-study';
import { fetchChecked } from './fetch-checked';
import { fetchedOnce } from './fetched-once';

function holdsStudies(value: unknown): value is { studies: readonly SynthesisStudy[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'studies' in value &&
    Array.isArray(value.studies)
  );
}

/** Primary studies with what pooling needs. Fails with a `LoadError`. */
export const synthesisQuery = queryOptions({
  queryKey: ['synthesis'],
  ...fetchedOnce,
  queryFn: async ({ signal }) =>
    (await fetchChecked(synthesisUrl, 'The figures for pooling', holdsStudies, signal)).studies,
});
