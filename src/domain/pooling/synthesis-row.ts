import type { EffectResult } from '../effects/study-effect';
import type { Harm } from '../schema/harms';
import type { Interval } from '../synthesis/interval';
import type { ComparatorClass } from '../vocabulary/filters/comparators';

/** A study's place in a family: its effect, or the reason why it has none. */
export interface SynthesisRow {
  readonly studyId: string;
  readonly name: string;
  readonly year: number | null;
  readonly participantSet: string;
  readonly comparatorClass: ComparatorClass | null;
  readonly comparatorLabel: string;
  /** Key of the outcome or harm the row rests on, and what it is called. */
  readonly outcomeKey: string;
  readonly outcomeName: string;
  readonly instrument: string | null;
  readonly timepointWeeks: number | null;
  readonly lowerIsBetter: boolean | null;
  readonly secondHand: boolean;
  /** The record warns that its sources contradict each other. */
  readonly sourcesDisagree: boolean;
  readonly result: EffectResult;
  /** The 95% interval that the source prints around this very estimate, facing as `result` does; else null. */
  readonly printedInterval: Interval | null;
  /** Every figure of it as its source prints them, in words; empty where none is printed. */
  readonly printed: string;
  /** Where the outcome or harm stands, and how it was checked. */
  readonly source: Harm['source'];
  readonly check: Harm['check'];
}
