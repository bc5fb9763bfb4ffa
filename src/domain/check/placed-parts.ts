import { isMissing, type Reported } from '../missing/missing';
import type { ReportedEffect, ReportedInterval, PValue } from '../schema/effect';
import type { HarmArm } from '../schema/harms';
import type { Arm, Outcome } from '../schema/outcome';
import type { Source } from '../schema/source';
import type { Study } from '../schema/study';
import { harmsOf, type HarmUnit } from '../study/harms-of';

/** A part of a study together with the path of the field that holds it. */
export interface Placed<T> {
  readonly field: string;
  readonly part: T;
}

export interface PlacedArm extends Placed<Arm> {
  readonly outcome: Outcome;
}

/** Arms of all outcomes, each with the outcome that holds it. */
export function placedArms(study: Study): readonly PlacedArm[] {
  return study.outcomes.flatMap((outcome, o) =>
    outcome.arms.map((part, a) => ({ field: `outcomes[${o}].arms[${a}]`, part, outcome })),
  );
}

/** Effects of outcomes and of harms that hold a value. */
export function placedEffects(study: Study): readonly Placed<ReportedEffect>[] {
  const ofOutcomes = study.outcomes.map(({ effect }, o) => ({
    field: `outcomes[${o}].effect`,
    part: effect,
  }));
  const ofHarms = study.harms.events.map(({ effect }, h) => ({
    field: `harms.events[${h}].effect`,
    part: effect,
  }));
  return [...ofOutcomes, ...ofHarms].flatMap(({ field, part }) =>
    part === undefined || isMissing(part) ? [] : [{ field, part }],
  );
}

export interface PlacedInterval extends Placed<ReportedInterval> {
  readonly measure: ReportedEffect['measure'];
  readonly estimate: Reported<number>;
}

/** Intervals of effects and of pooled results, each with the estimate that it belongs to. */
export function placedIntervals(study: Study): readonly PlacedInterval[] {
  const ofEffects = placedEffects(study).flatMap(({ field, part }) =>
    part.interval === undefined
      ? []
      : [{ ...part, field: `${field}.interval`, part: part.interval }],
  );
  const ofPooled = study.pooled.map((pooled, p) => ({
    ...pooled,
    field: `pooled[${p}].interval`,
    part: pooled.interval,
  }));
  return [...ofEffects, ...ofPooled];
}

/** P values of effects and of pooled results. */
export function placedPValues(study: Study): readonly Placed<PValue>[] {
  const ofEffects = placedEffects(study).map(({ field, part }) => ({ field, part: part.p }));
  const ofPooled = study.pooled.map(({ p }, i) => ({ field: `pooled[${i}]`, part: p }));
  return [...ofEffects, ...ofPooled].flatMap(({ field, part }) =>
    part === undefined ? [] : [{ field: `${field}.p`, part }],
  );
}

/** A list of arms of the harms section, with what says where its counts were read. */
export interface PlacedHarmArms {
  readonly field: string;
  readonly unit: HarmUnit;
  readonly arms: readonly HarmArm[];
  readonly note: string | undefined;
  readonly source: Reported<Source>;
}

/** Lists of arms of the harms section: each kind of harm, then serious events and stopping. */
export function placedHarmArms(study: Study): readonly PlacedHarmArms[] {
  return harmsOf(study).map(({ key, summary, unit, arms, note, source }, h) => ({
    field: summary ? `harms.${key}` : `harms.events[${h}]`,
    unit,
    arms,
    note,
    source,
  }));
}
