import { useMemo } from 'react';
import { prepareSearch } from '../../domain/select/prepare-search';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { knownCodes } from '../address/use-view';

/** What a screen that filters needs of the index besides the index: made once for each. */
export function usePreparedIndex(index: EvidenceIndex) {
  return useMemo(
    () => ({
      prepared: prepareSearch(index.studies, index.diagnoses),
      known: knownCodes(index),
      labels: new Map(index.diagnoses.map(({ id, label }) => [id, label])),
    }),
    [index],
  );
}
