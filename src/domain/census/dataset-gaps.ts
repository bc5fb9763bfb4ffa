import { textLeavesOf } from './leaves';
import { isMissing, known } from '../missing/missing';
import type { MissingReason } from '../missing/missing-reasons';
import type { Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import type { RegisteredTrial } from '../schema/trials/registered-trial';
import type { Readability } from '../vocabulary/sources';

/** A record by name, for a link to it. */
export interface RecordName {
  readonly id: string;
  readonly name: string;
}

/** What a dataset lacks, in numbers and by name. */
export interface DatasetGaps {
  readonly byReadability: Readonly<Record<Readability, readonly RecordName[]>>;
  /** Records with a published correction whose text was not read. */
  readonly correctionsNotRead: readonly RecordName[];
  /** Records whose registry entry holds posted values that were not read, all or in part. */
  readonly postedNotRead: readonly RecordName[];
  /** Registered trials of which the same is said, and which have no record. */
  readonly postedTrialsNotRead: readonly RegisteredTrial[];
  readonly withRiskOfBias: number;
  /** Absent values of all records by reason, the most frequent first. */
  readonly missingValues: readonly (readonly [MissingReason, number])[];
}

/** Gathers the gaps of a checked dataset, records in its order. */
export function datasetGaps({ studies, registeredTrials }: Dataset): DatasetGaps {
  const readTo = (code: Readability) =>
    studies.filter(({ sourceRead }) => sourceRead === code).map(nameOf);
  const trials = registeredTrials.filter(({ results }) => saysPostedNotRead(results));
  return {
    byReadability: { high: readTo('high'), medium: readTo('medium'), low: readTo('low') },
    correctionsNotRead: studies
      .filter(({ corrections }) => corrections.some(({ contentRead }) => !contentRead))
      .map(nameOf),
    postedNotRead: studies
      .filter(
        (study) =>
          trials.some(({ studyId }) => studyId === study.id) ||
          textLeavesOf(study).some(({ value }) => saysPostedNotRead(value)),
      )
      .map(nameOf),
    postedTrialsNotRead: trials.filter(({ studyId }) => studyId === undefined),
    withRiskOfBias: studies.filter(({ riskOfBias }) => known(riskOfBias) !== undefined).length,
    missingValues: [...missingCounts(studies)].toSorted(([, a], [, b]) => b - a),
  };
}

function nameOf({ id, name }: Study): RecordName {
  return { id, name };
}

/** Registry results are words in the dataset; these are the ones it uses for posted, unread values. */
function saysPostedNotRead(text: string): boolean {
  return /\bposted\b|registry holds/i.test(text) && /could not be read|not readable/.test(text);
}

function missingCounts(
  tree: unknown,
  counts = new Map<MissingReason, number>(),
): ReadonlyMap<MissingReason, number> {
  if (isMissing(tree)) counts.set(tree.missing, (counts.get(tree.missing) ?? 0) + 1);
  else if (typeof tree === 'object' && tree !== null)
    for (const value of Object.values(tree)) missingCounts(value, counts);
  return counts;
}
