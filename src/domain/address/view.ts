import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import type { Design, DesignGroup } from '../vocabulary/filters/designs';
import type { ResultDirection } from '../vocabulary/filters/directions';
import type { DoseBand } from '../vocabulary/filters/doses';
import type { DurationBand } from '../vocabulary/filters/durations';
import type { OutcomeDomain } from '../vocabulary/filters/outcomes';
import type { ResultPlace } from '../vocabulary/filters/result-places';
import type { OutcomeFamily } from '../vocabulary/outcome-families';
import type { Layout, Sort, TableColumn } from '../vocabulary/filters/view-choices';
import type { IntervalMethod, PoolingModel } from '../vocabulary/pooling-choices';

/** Publication years, both ends included; null is an open end. Never open at both ends. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * What the address says of the Evidence screen. Properties carry the names of the query keys, so
 * that a field is declared once. Empty lists, null, false and '' mean "no filter".
 */
export interface EvidenceView {
  readonly condition: readonly ConditionGroup[];
  readonly diagnosis: readonly string[];
  readonly design: readonly (DesignGroup | Design)[];
  readonly outcome: readonly OutcomeDomain[];
  readonly comparator: readonly ComparatorClass[];
  readonly dose: readonly DoseBand[];
  readonly duration: readonly DurationBand[];
  readonly direction: readonly ResultDirection[];
  readonly results: readonly ResultPlace[];
  readonly years: YearRange | null;
  /** Minimum number of participants. */
  readonly n: number | null;
  /** Parent trials only: without later reports of a trial that has a record of its own. */
  readonly parent: boolean;
  /** Free text as typed, spaces collapsed. */
  readonly q: string;
  readonly sort: Sort;
  readonly view: Layout;
  /** Of the table; the first of the vocabulary always among them. */
  readonly columns: readonly TableColumn[];
}

/** The Synthesis screen: the same studies, and how they are pooled. */
export interface SynthesisView extends EvidenceView {
  /** Outcome family; null leaves the choice to the screen. */
  readonly family: OutcomeFamily | null;
  /** null leaves the measure to the family. */
  readonly measure: PoolingMeasure | null;
  /** null leaves the model to the rule for the number of trials. */
  readonly model: PoolingModel | null;
  /** Scale of the half-normal prior for tau, in units of the pooled effect; null leaves it to the rule. */
  readonly tau: number | null;
  readonly ci: IntervalMethod;
  /** Ids of studies left out by the reader. */
  readonly omit: readonly string[];
  /** Assumed correlation within a crossover pair, −1 to 1 exclusive. */
  readonly r: number;
  /** Risk with the comparator in percent, 0 to 100 exclusive; null takes it from the studies. */
  readonly baseline: number | null;
}

/** The Comparison screen. */
export interface CompareView {
  /** Up to four study ids, in the reader's order. */
  readonly s: readonly string[];
  /** Differences only. */
  readonly diff: boolean;
}

/** Codes that only the dataset knows; whatever is not in them is dropped and named. */
export interface KnownCodes {
  readonly diagnoses: ReadonlySet<string>;
  readonly studyIds: ReadonlySet<string>;
}

/** For addresses that hold no code of the dataset. */
export const noCodes: KnownCodes = { diagnoses: new Set(), studyIds: new Set() };

/** Filters with countable options. */
export const facetKeys = [
  'condition',
  'diagnosis',
  'design',
  'outcome',
  'comparator',
  'dose',
  'duration',
  'direction',
  'results',
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** Everything that narrows the list, in the order in which it is written and shown. */
export const filterKeys = [...facetKeys, 'years', 'n', 'parent', 'q'] as const;
export type FilterKey = (typeof filterKeys)[number];
