import type { QueryClient } from '@tanstack/react-query';
import type { FullRecords } from '../../data/files';
import {
  evidenceIndexQuery,
  fullRecordsQuery,
  referenceQuery,
  studyQuery,
} from '../../data/queries';
import { LoadError } from '../../data/fetch-checked';

/** The records one by one, from the files that are kept for use without a network. */
async function recordsOneByOne(client: QueryClient, ids: readonly string[]): Promise<FullRecords> {
  const [index, reference] = await Promise.all([
    client.fetchQuery(evidenceIndexQuery),
    client.fetchQuery(referenceQuery),
  ]);
  const studies = await Promise.all(
    ids.map((id) => client.fetchQuery(studyQuery(id, index.details[id]))),
  );
  return { version: index.version, studies, diagnoses: reference.diagnoses };
}

/**
 * The full records of at least these studies. One file holds all and is asked for first; where it
 * cannot be reached, the file of each study may still be at hand. Rejects with a `LoadError`.
 */
export async function fullRecords(
  client: QueryClient,
  ids: readonly string[],
): Promise<FullRecords> {
  try {
    return await client.fetchQuery(fullRecordsQuery);
  } catch (error) {
    if (!(error instanceof LoadError && error.fault === 'unreachable')) throw error;
    return recordsOneByOne(client, ids);
  }
}
