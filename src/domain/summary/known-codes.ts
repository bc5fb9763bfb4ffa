import type { KnownCodes } from '../address/view';
import type { EvidenceIndex } from './evidence-index';

/** The codes only the dataset knows, for reading addresses. */
export function knownCodes(index: EvidenceIndex): KnownCodes {
  return {
    diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
    studyIds: new Set(index.studies.map(({ id }) => id)),
  };
}
