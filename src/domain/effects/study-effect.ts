import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import type { DerivationRoute } from '../synthesis/derived-standard-error';
import type { TwoByTwo } from '../synthesis/study-input';
import type { Refusal } from './refusal';

/** What is printed of an arm of a row, each null where it is not reported: the columns of a forest plot. */
export interface PooledArm {
  readonly n: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  /** The mean is a change from baseline: never to be read as a mean of values. */
  readonly isChange: boolean;
  /** People with the event among `n`; null where means are compared. */
  readonly events: number | null;
}

/**
 * One effect on the pooled scale (LDN minus comparator; logarithm for ratios) with its sampling
 * variance, and how the variance came about.
 */
export interface StudyEffect {
  readonly ok: true;
  readonly measure: PoolingMeasure;
  readonly yi: number;
  readonly vi: number;
  /** null when the spread was printed by arm and nothing had to be derived. */
  readonly route: DerivationRoute | 'crossover-r' | null;
  /** True when an assumed within-person correlation enters. */
  readonly assumedR: boolean;
  /** True where 0.5 was added to each of four cells, because one is empty. */
  readonly halfAdded: boolean;
  /** Range of the scale for mean differences, as "0–10"; null for everything else. */
  readonly scaleKey: string | null;
  /** The same as numbers, for a place on an axis. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly ldn: PooledArm;
  readonly comparator: PooledArm;
  readonly participants: number | null;
  /** The counts, where the effect comes from a two-by-two table. */
  readonly cells: TwoByTwo | null;
}

export type EffectResult = StudyEffect | Refusal;

export interface EffectOptions {
  readonly measure: PoolingMeasure;
  /** Assumed within-person correlation for crossover trials, −1 to 1 exclusive. */
  readonly r: number;
}

/** A mean difference with its variance, before it is tied to a row. */
export interface Difference {
  readonly yi: number;
  readonly vi: number;
  readonly route: StudyEffect['route'];
}
