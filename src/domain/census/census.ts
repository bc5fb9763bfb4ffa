import type { Dataset } from '../schema/dataset';
import { datasetCounts, type DatasetCounts } from './dataset-counts';
import { datasetGaps, type DatasetGaps } from './dataset-gaps';
import { sharedPeople, type RecordsThatShare } from './shared-people';

/** What a dataset holds and lacks, as the page on methods says it. */
export interface Census {
  readonly counts: DatasetCounts;
  /** Claims on mechanism. */
  readonly claims: number;
  /** Facts on pharmacology and on safety. */
  readonly facts: number;
  readonly gaps: DatasetGaps;
  readonly sharedPeople: readonly RecordsThatShare[];
}

/** Takes the census of a checked dataset. */
export function censusOf(dataset: Dataset): Census {
  return {
    counts: datasetCounts(dataset),
    claims: dataset.mechanism.claims.length,
    facts: dataset.pharmacology.length + dataset.safety.length,
    gaps: datasetGaps(dataset),
    sharedPeople: sharedPeople(dataset.studies),
  };
}
