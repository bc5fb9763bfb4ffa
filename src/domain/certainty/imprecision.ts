import { conclusionOf, type Interval } from '../synthesis/interval';
import { outcomeFamilies } from '../vocabulary/outcome-families';
import type { DomainState, Levels } from './domain-state';
import type { EvidenceBody } from './evidence-body';

/** Where an interval lies, against no difference and an important effect. */
export type IntervalReach =
  | 'excludes-no-difference'
  /** Holds no difference, and no important effect. */
  | 'unimportant'
  | 'no-difference-to-important'
  | 'important-both-ways'
  /** Not judged: there is no interval, or no important difference is known. */
  | 'no-interval'
  | 'no-important-difference';

/** The number that the optimal information size is held against. */
export interface InformationSize {
  readonly counted: 'people' | 'events';
  /** null where a study gives no number. */
  readonly n: number | null;
  /** True where `n` is people, who hold at most so many events. */
  readonly atMost: boolean;
  readonly needed: number;
  /** null where it cannot be told. */
  readonly short: boolean | null;
}

export interface Imprecision extends DomainState {
  readonly reach: IntervalReach;
  readonly size: InformationSize;
  /** Points of the scale that are held to be important; null for risks, and where not known. */
  readonly importantPoints: number | null;
}

/** People needed for means: enough for a difference of 0.2 standard deviations (GRADE guidelines 6). */
const peopleNeeded = 400;
/** Events needed for risks, and the people from whom few events are no longer counted (GRADE guidelines 6). */
const eventsNeeded = 300;
const peopleInsteadOfEvents = 2000;
/** A quarter fewer or more, on the log scale of ratios (GRADE guidelines 6). */
const importantRatio: Interval = { low: Math.log(0.75), high: Math.log(1.25) };

const levelsOfReach: Readonly<Record<IntervalReach, Levels>> = {
  'excludes-no-difference': 0,
  unimportant: 0,
  'no-difference-to-important': 1,
  'important-both-ways': 2,
  'no-interval': 0,
  'no-important-difference': 0,
};

/**
 * How imprecise the figures of a body of evidence are by rule. `importantPoints`: the smallest important
 * difference between groups on the scale of its means; null where none is known.
 */
export function imprecisionOf(body: EvidenceBody, importantPoints: number | null): Imprecision {
  const binary = outcomeFamilies[body.family].kind === 'binary';
  const points = binary ? null : importantPoints;
  const reach = binary
    ? reachOf(body.riskRatio, importantRatio)
    : reachOf(body.interval, points === null ? null : { low: -points, high: points });
  const size = binary ? eventsSize(body) : peopleSize(body);
  const levels = Math.max(levelsOfReach[reach], size.short === true ? 1 : 0) as Levels;
  const judged = size.short !== null || !reach.startsWith('no-i');
  return {
    state: judged ? 'assessed' : 'not-assessed',
    levels,
    reach,
    size,
    importantPoints: points,
  };
}

function reachOf(interval: Interval | null, important: Interval | null): IntervalReach {
  if (interval === null) return 'no-interval';
  if (conclusionOf(interval) !== 'includes-null') return 'excludes-no-difference';
  if (important === null) return 'no-important-difference';
  const [below, above] = [interval.low < important.low, interval.high > important.high];
  if (below && above) return 'important-both-ways';
  return below || above ? 'no-difference-to-important' : 'unimportant';
}

function peopleSize({ participants: n }: EvidenceBody): InformationSize {
  const short = n === null ? null : n < peopleNeeded;
  return { counted: 'people', n, atMost: false, needed: peopleNeeded, short };
}

function eventsSize({ studies, participants }: EvidenceBody): InformationSize {
  let events: number | null = 0;
  for (const { cells } of studies)
    events = cells === null || events === null ? null : events + cells.e1 + cells.e2;
  const many = participants !== null && participants >= peopleInsteadOfEvents;
  const base = { counted: 'events', needed: eventsNeeded } as const;
  if (events !== null)
    return { ...base, n: events, atMost: false, short: events < eventsNeeded && !many };
  const short = participants === null || participants >= eventsNeeded ? null : true;
  return { ...base, n: participants, atMost: true, short };
}
