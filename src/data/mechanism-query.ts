import { queryOptions } from '@tanstack/react-query';
import { mechanismUrl } from 'virtual:evidence';
import { fetchOfFormat } from './fetch-checked';
import { fetchedOnce } from './fetched-once';
import { mechanismFormat, type MechanismFile } from './mechanism-file';

function isMechanismFile(value: unknown): value is MechanismFile {
  const file = value as Partial<MechanismFile> | null;
  return (
    typeof file === 'object' &&
    file !== null &&
    [file.pathways, file.claims, file.facts].every(Array.isArray)
  );
}

/** Mechanism claims and pharmacology facts: fetched by the pages that show them, once. */
export const mechanismQuery = queryOptions({
  queryKey: ['mechanism'],
  ...fetchedOnce,
  queryFn: ({ signal }) =>
    fetchOfFormat(
      { url: mechanismUrl, what: 'The file of claims on mechanism', format: mechanismFormat },
      isMechanismFile,
      signal,
    ),
});
