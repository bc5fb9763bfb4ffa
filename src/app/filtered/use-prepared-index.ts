import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { KnownCodes } from '../../domain/address/view';
import { prepareSearch, type StudyIndex } from '../../domain/select/prepare-search';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { knownCodes } from '../../domain/summary/known-codes';
import { wordsAtHand } from './use-search-words';

/** What a screen that filters needs of the index, and the index itself. */
export interface PreparedIndex {
  readonly index: EvidenceIndex;
  readonly prepared: StudyIndex;
  readonly known: KnownCodes;
  /** Labels of diagnoses by their ids. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Made once for each index. */
export function usePreparedIndex(index: EvidenceIndex): PreparedIndex {
  const client = useQueryClient();
  return useMemo(
    () => ({
      index,
      prepared: prepareSearch(index.studies, index.diagnoses, () => wordsAtHand(client)),
      known: knownCodes(index),
      labels: new Map(index.diagnoses.map(({ id, label }) => [id, label])),
    }),
    [index, client],
  );
}
