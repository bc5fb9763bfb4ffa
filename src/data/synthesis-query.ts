import { queryOptions } from '@tanstack/react-query';
import { synthesisUrl } from 'virtual:evidence';
import { synthesisFormat, type SynthesisStudy } from '../domain/study/synthesis-study';
import { fetchOfFormat } from './fetch-checked';
import { fetchedOnce } from './fetched-once';

interface SynthesisFile {
  readonly format: number;
  readonly studies: readonly SynthesisStudy[];
}

function holdsStudies(value: unknown): value is SynthesisFile {
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
  queryFn: async ({ signal }) => {
    const file = {
      url: synthesisUrl,
      what: 'The file of figures for pooling',
      format: synthesisFormat,
    };
    return (await fetchOfFormat(file, holdsStudies, signal)).studies;
  },
});
