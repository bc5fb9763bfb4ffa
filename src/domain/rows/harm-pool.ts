import { effectsOfStudies } from '../synthesis/effects-of-studies';
import type { Note } from '../synthesis/note';
import type { CiMethod } from '../synthesis/method';
import { onReportedScale } from '../synthesis/measure';
import type { TwoByTwoStudy } from '../synthesis/study-input';
import { synthesize } from '../synthesis/synthesize';
import { isDetermined } from '../synthesis/undetermined';
import type { ComparatorClass } from '../vocabulary/comparators';
import { isRandomised } from '../vocabulary/designs';
import type { HarmEvent } from '../vocabulary/harms';
import type { ComputedFigure, HarmRow } from './harm-rows';
import { largestOfEachSet } from './largest-of-each-set';

/** Several studies' counts of one event, pooled by us. */
export interface HarmPool {
  readonly event: HarmEvent;
  readonly comparatorClass: ComparatorClass;
  readonly rows: readonly HarmRow[];
  readonly k: number;
  readonly participants: number;
  /** Percentage points. */
  readonly riskDifference: ComputedFigure;
  readonly riskRatio: ComputedFigure;
  /** The same ratio with the Wald interval, against which a narrow Hartung-Knapp one is read. */
  readonly riskRatioWald: ComputedFigure;
  readonly hartungKnappIsNarrower: boolean;
  readonly i2Percent: number;
  readonly notes: readonly Note[];
}

/** Below this number of studies a pooled result carries a warning. */
export const fewStudies = 5;

/**
 * Pools an event where the guardrails allow it: people (never events), randomised comparisons of one
 * comparator class, one row per independent set of participants, at least two. Random effects by REML
 * with the Hartung-Knapp interval.
 */
export function harmPools(rows: readonly HarmRow[]): readonly HarmPool[] {
  const groups = new Map<string, HarmRow[]>();
  for (const row of rows.filter(isPoolable)) {
    const kind = `${row.event} ${row.comparatorClass}`;
    groups.set(kind, [...(groups.get(kind) ?? []), row]);
  }
  return [...groups.values()].flatMap(
    (group) => poolOf([...largestOfEachSet(group, peopleOf)]) ?? [],
  );
}

function isPoolable({ basis, design, unit, riskDifference }: HarmRow): boolean {
  return (
    basis === 'controlled' && isRandomised(design) && unit === 'people' && riskDifference !== null
  );
}

function peopleOf({ ldn, comparator }: HarmRow): number {
  return (ldn?.total ?? 0) + (comparator?.total ?? 0);
}

function poolOf(rows: readonly HarmRow[]): HarmPool | null {
  const [first] = rows;
  if (!first?.comparatorClass || rows.length < 2) return null;
  const studies = rows.map(twoByTwo);
  const rd = pooled('RD', studies, 'HKSJ');
  const rr = pooled('RR', studies, 'HKSJ');
  const wald = pooled('RR', studies, 'wald');
  if (!rd || !rr || !wald) return null;
  const points = (value: number) => 100 * value;
  return {
    event: first.event,
    comparatorClass: first.comparatorClass,
    rows,
    k: rr.k,
    participants: rows.reduce((total, row) => total + peopleOf(row), 0),
    riskDifference: {
      estimate: points(rd.figure.estimate),
      low: points(rd.figure.low),
      high: points(rd.figure.high),
    },
    riskRatio: rr.figure,
    riskRatioWald: wald.figure,
    hartungKnappIsNarrower: rr.figure.high / rr.figure.low < wald.figure.high / wald.figure.low,
    i2Percent: rr.i2Percent,
    notes: rr.notes,
  };
}

function twoByTwo({ studyId, ldn, comparator }: HarmRow): TwoByTwoStudy {
  return {
    id: studyId,
    e1: ldn?.events ?? 0,
    n1: ldn?.total ?? 0,
    e2: comparator?.events ?? 0,
    n2: comparator?.total ?? 0,
  };
}

function pooled(measure: 'RR' | 'RD', studies: readonly TwoByTwoStudy[], ci: CiMethod) {
  const { effects } = effectsOfStudies({ measure, studies });
  const answer = synthesize(effects, { model: 'REML', ci, level: 95 }, { leaveOneOut: false });
  if (effects.length < 2 || !isDetermined(answer)) return null;
  const scaled = (value: number) => onReportedScale(measure, value);
  const figure: ComputedFigure = {
    estimate: scaled(answer.estimate),
    low: scaled(answer.interval.low),
    high: scaled(answer.interval.high),
  };
  return {
    figure,
    k: answer.k,
    i2Percent: answer.i2,
    notes: answer.notes,
  };
}
