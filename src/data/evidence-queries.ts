import { queryOptions } from '@tanstack/react-query';
import { indexUrl, referenceUrl } from 'virtual:evidence';
import { indexFormat, type EvidenceIndex } from '../domain/summary/evidence-index';
import type { Study } from '../domain/schema/study';
import { fetchChecked, fetchOfFormat } from './fetch-checked';
import { fetchedOnce } from './fetched-once';
import { referenceFormat, type Reference } from './reference';

function isIndex(value: unknown): value is EvidenceIndex {
  const index = value as Partial<EvidenceIndex> | null;
  return typeof index === 'object' && index !== null && Array.isArray(index.studies);
}

/** The index: what lists, filters, the answer strip and cards need. Fails with a `LoadError`. */
export const evidenceIndexQuery = queryOptions({
  queryKey: ['evidence-index'],
  ...fetchedOnce,
  queryFn: ({ signal }) =>
    fetchOfFormat(
      { url: indexUrl, what: 'The list of studies', format: indexFormat },
      isIndex,
      signal,
    ),
});

function holdsStudy(value: unknown): value is { study: Study } {
  return typeof value === 'object' && value !== null && 'study' in value;
}

/** Everything on one study. `hash` comes from the index and names the version of the file. */
export function studyQuery(id: string, hash: string) {
  return queryOptions({
    queryKey: ['study', id, hash],
    ...fetchedOnce,
    queryFn: async ({ signal }) => {
      const url = `/data/studies/${id}.${hash}.json`;
      return (await fetchChecked(url, 'This study', holdsStudy, signal)).study;
    },
  });
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'glossary' in value;
}

/** Reference tables: diagnoses with codes, instruments, glossary, exclusions, registered trials, schema. */
export const referenceQuery = queryOptions({
  queryKey: ['reference'],
  ...fetchedOnce,
  queryFn: ({ signal }) =>
    fetchOfFormat(
      { url: referenceUrl, what: 'The file of reference tables', format: referenceFormat },
      isReference,
      signal,
    ),
});
