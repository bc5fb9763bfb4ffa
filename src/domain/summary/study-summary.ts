import type { CautionKind } from '../vocabulary/cautions';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import type { Blinding, Design } from '../vocabulary/filters/designs';
import type { ResultDirection } from '../vocabulary/filters/directions';
import type { LimitationChip } from '../vocabulary/limitation-chips';
import type { OutcomeDomain } from '../vocabulary/filters/outcomes';
import type { ResultPlace } from '../vocabulary/filters/result-places';
import type { AdverseEventsByArm } from '../harms/harms-line';
import type { Band } from '../bands/band';

/**
 * What lists, filters, the answer strip and cards need of a study; what only search and citations need
 * of it is `StudyWords`. Made from the checked study
 * when the dataset is built (`summariseStudy`), so that the browser only selects and draws.
 * `null` means not reported; the study page holds the reason.
 */
export interface StudySummary {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly design: Design;
  readonly blinding: Blinding;
  readonly conditionGroups: readonly ConditionGroup[];
  /** In the index with the wider diagnoses of which they are forms, so that those find it too. */
  readonly diagnoses: readonly string[];
  readonly condition: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** People of this record; for reviews the number they pooled, which never enters a total. */
  readonly participants: number | null;
  readonly participantNoun: 'women' | 'men' | 'children' | 'people';
  /** Set of people that records share; null for the set that bears the name of the record. */
  readonly participantSet: string | null;
  /** Trial whose people this secondary analysis reports again; its direction is not tallied twice. */
  readonly parentStudy: string | null;
  readonly dosesMgPerDay: readonly number[];
  /** Both ends of the doses that a review pools; such a record counts for no single dose. */
  readonly doseRangeMgPerDay?: readonly [number, number];
  readonly durationWeeks: number | null;
  readonly comparatorClasses: readonly ComparatorClass[];
  readonly comparatorLabel: string;
  readonly outcomeDomains: readonly OutcomeDomain[];
  /** Direction of the headline controlled result by rule; null where nothing was compared. */
  readonly direction: ResultDirection | null;
  /** Direction of what a meta-analysis pooled, by the same rule; never tallied among studies. */
  readonly pooledDirection?: ResultDirection;
  /** Where the results were made public; null where that is not known. */
  readonly results: ResultPlace | null;
  readonly band: Band;
  readonly finding: string;
  /** Harms in one line; says so when none were reported. */
  readonly harms: string;
  /** Any adverse event in both arms, as printed ("41 of 49"), where a comparison reports it. */
  readonly adverseEvents: AdverseEventsByArm | null;
  readonly chips: readonly LimitationChip[];
  readonly cautions: readonly CautionKind[];
  readonly contextOnly: boolean;
  /** 1 / standard error in standard-deviation units of the headline comparison; null without one. */
  readonly precision: number | null;
}
