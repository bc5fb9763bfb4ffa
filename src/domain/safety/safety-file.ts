import { isOwnStudy, isReviewOfLdn } from '../study/own-study';
import type { Dataset } from '../schema/dataset';
import type { SafetyFact } from '../schema/safety-fact';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { doseRow, type DoseRow } from './dose-rows';
import { harmRows, type HarmRow } from '../harms/harm-rows';
import { poolableHarms, type PoolableHarm } from './pooled-harms';
import { reviewEstimates, type ReviewEstimate } from '../reviews/review-estimates';
import { harmStatements, type ReviewHarms } from './review-harms';
import { entriesOfSituations, type SituationEntries } from './situation-trials';

/** A primary study of which no harm could be read. */
export interface SilentStudy {
  readonly id: string;
  readonly name: string;
  readonly conditionGroups: readonly ConditionGroup[];
  /** What the record says instead of figures, where it says anything. */
  readonly note: string | null;
}

/** What the Safety page reads: facts, harms of every study, harms as reviews pool them, doses. */
export interface SafetyFile {
  readonly version: string;
  readonly date: string;
  readonly facts: readonly SafetyFact[];
  readonly harms: readonly HarmRow[];
  /** Rows of the harms that Synthesis knows as families. */
  readonly poolable: readonly PoolableHarm[];
  readonly withoutHarms: readonly SilentStudy[];
  readonly reviewHarms: readonly ReviewHarms[];
  readonly reviewEstimates: readonly ReviewEstimate[];
  readonly doses: readonly DoseRow[];
  /** Whether controlled trials let in such people, a row per trial. */
  readonly trialEntries: SituationEntries;
}

/** The file of the Safety page from a checked dataset; records kept for context bring no harms or doses. */
export function safetyFileOf({ release, safety, studies }: Dataset): SafetyFile {
  const primary = studies.filter(isOwnStudy);
  const reviews = studies.filter(isReviewOfLdn);
  return {
    version: release.version,
    date: release.date,
    facts: safety,
    harms: primary.flatMap(harmRows),
    poolable: poolableHarms(primary),
    withoutHarms: primary.flatMap((study) =>
      harmRows(study).length > 0
        ? []
        : [
            {
              id: study.id,
              name: study.name,
              conditionGroups: study.conditionGroups,
              note: study.harms.note ?? null,
            },
          ],
    ),
    reviewHarms: reviews.flatMap(harmStatements),
    reviewEstimates: reviews.flatMap(reviewEstimates).filter(({ subject }) => subject === 'harm'),
    doses: studies.flatMap((study) => doseRow(study) ?? []),
    trialEntries: entriesOfSituations(studies),
  };
}
