import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import type { NotedHarm } from '../harms/noted-harms';
import type { TrialStatus } from '../vocabulary/trial-statuses';
import type { StudySummary } from './study-summary';

export interface DiagnosisBrief {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ConditionGroup[];
  /** The wider diagnosis of which this is a form. */
  readonly parent?: string;
}

export interface RegisteredTrialBrief {
  readonly id: string;
  readonly condition: string;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly diagnoses: readonly string[];
  readonly participants: number | null;
  readonly status: TrialStatus;
  readonly stillToReport: boolean;
  readonly link: string | null;
  readonly studyId: string | null;
  /** When its result is or was due, as far as the registry says: `2026`, `2026-10` or `2026-12-31`. */
  readonly due?: string;
}

/** Ids of studies that were last corrected in one version of the dataset. */
export interface CorrectedIn {
  readonly version: string;
  readonly studies: readonly string[];
}

/** The first file the app reads: all that lists, filters, the answer strip and cards need. */
export interface EvidenceIndex {
  readonly version: string;
  /** ISO date of the dataset. */
  readonly date: string;
  readonly studies: readonly StudySummary[];
  readonly diagnoses: readonly DiagnosisBrief[];
  readonly registeredTrials: readonly RegisteredTrialBrief[];
  /** What an answer on harms names besides any adverse event by arm. */
  readonly harms: readonly NotedHarm[];
  /** Studies that were corrected, under the newest version that did, newest first. */
  readonly corrected: readonly CorrectedIn[];
  /** Content hash of each study's detail file, by id. */
  readonly details: Readonly<Record<string, string>>;
}
