import type { SearchedStudy } from '../../../fixtures/searched-studies';
import { wordsOfStudies } from '../../../fixtures/searched-studies';
import { syntheticDiagnoses, syntheticStudies } from '../../../fixtures/synthetic-studies';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { SearchWords } from '../../domain/summary/search-words';
import type { StudySummary } from '../../domain/summary/study-summary';
import { conditionGroupCodes } from '../../domain/vocabulary/filters/condition-groups';

/** An index of any size in the shape that the app reads, and its words; the same for the same size. */
export function syntheticIndex(count: number): {
  readonly index: EvidenceIndex;
  readonly words: SearchWords;
} {
  const studies = syntheticStudies(count, 42);
  return {
    index: {
      version: 'synthetic',
      date: '2026-01-01',
      studies: studies.map(withoutWords),
      diagnoses: syntheticDiagnoses.map(({ id, label }) => ({
        id,
        label,
        groups: [...conditionGroupCodes],
      })),
      registeredTrials: [],
      harms: [],
      corrected: [],
      details: {},
    },
    words: wordsOfStudies(studies, syntheticDiagnoses),
  };
}

function withoutWords({
  title: _title,
  authors: _authors,
  doi: _doi,
  pmid: _pmid,
  registrations: _registrations,
  figures: _figures,
  ...study
}: SearchedStudy): StudySummary {
  return study;
}
