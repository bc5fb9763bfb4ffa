import { syntheticDiagnoses, syntheticStudies } from '../../../fixtures/synthetic-studies';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { conditionGroupCodes } from '../../domain/vocabulary/filters/condition-groups';

/** An index of any size in the shape that the app reads, the same for the same size. */
export function syntheticIndex(count: number): EvidenceIndex {
  return {
    version: 'synthetic',
    date: '2026-01-01',
    studies: syntheticStudies(count, 42),
    diagnoses: syntheticDiagnoses.map((diagnosis) => ({
      ...diagnosis,
      groups: [...conditionGroupCodes],
    })),
    registeredTrials: [],
    harms: [],
    changed: [],
    details: {},
  };
}
