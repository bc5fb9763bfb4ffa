import { isCrossover } from '../effects/reported-difference';
import { effectsOfStudies } from '../synthesis/effects-of-studies';
import type { Note } from '../synthesis/note';
import type { CiMethod } from '../synthesis/method';
import { onReportedScale } from '../synthesis/measure';
import type { TwoByTwoStudy } from '../synthesis/study-input';
import { synthesize } from '../synthesis/synthesize';
import { noRatioReason } from '../synthesis/two-by-two-cells';
import { isDetermined } from '../synthesis/undetermined';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import { isRandomised } from '../vocabulary/filters/designs';
import type { HarmEvent } from '../vocabulary/harms';
import type { HarmEffect, HarmRow } from './harm-rows';
import { largestOfEachSet } from '../study/largest-of-each-set';

/** Several studies' counts of one event, pooled by us. */
export interface HarmPool {
  readonly event: HarmEvent;
  readonly comparatorClass: ComparatorClass;
  readonly rows: readonly HarmRow[];
  readonly k: number;
  readonly participants: number;
  /** Percentage points. */
  readonly riskDifference: HarmEffect;
  readonly riskRatio: HarmEffect;
  /** The same ratio with the Wald interval, against which a narrow Hartung-Knapp one is read. */
  readonly riskRatioWald: HarmEffect;
  readonly hartungKnappIsNarrower: boolean;
  readonly i2Percent: number;
  readonly notes: readonly Note[];
}

/** Below this number of studies a pooled result carries a warning. */
export const fewStudies = 5;

/** A row that may be pooled, with its counts. */
interface PoolableHarm {
  readonly row: HarmRow;
  readonly participantSet: string;
  readonly counts: TwoByTwoStudy;
}

/**
 * Pools an event where the guardrails allow it: people (never events), randomised comparisons of one
 * comparator class in parallel groups, one row per independent set of participants, at least two.
 * Random effects by REML with the Hartung-Knapp interval; an arm without an event is pooled by the
 * zero-cell rule, as on the Synthesis screen.
 */
export function harmPools(rows: readonly HarmRow[]): readonly HarmPool[] {
  const groups = new Map<string, PoolableHarm[]>();
  for (const row of rows) {
    const counts = poolableCounts(row);
    if (counts === null) continue;
    const kind = `${row.event} ${row.comparatorClass}`;
    const poolable = { row, participantSet: row.participantSet, counts };
    groups.set(kind, [...(groups.get(kind) ?? []), poolable]);
  }
  return [...groups.values()].flatMap(
    (group) => poolOf([...largestOfEachSet(group, peopleOf)]) ?? [],
  );
}

/** The counts of a row that may be pooled; null when a guardrail forbids it or they say nothing. */
function poolableCounts(row: HarmRow): TwoByTwoStudy | null {
  const { basis, design, unit, event, ldn, comparator, studyId: id } = row;
  // "Other" is no event: the rows under it count different things.
  if (basis !== 'controlled' || unit !== 'people' || event === 'other') return null;
  if (!isRandomised(design) || isCrossover(row)) return null;
  const [e1, n1] = [ldn?.events ?? null, ldn?.total ?? null];
  const [e2, n2] = [comparator?.events ?? null, comparator?.total ?? null];
  if (e1 === null || e2 === null || !n1 || !n2) return null;
  const counts = { id, e1, n1, e2, n2 };
  return noRatioReason(counts) === null ? counts : null;
}

function peopleOf({ counts: { n1, n2 } }: PoolableHarm): number {
  return n1 + n2;
}

function poolOf(group: readonly PoolableHarm[]): HarmPool | null {
  const rows = group.map(({ row }) => row);
  const [first] = rows;
  if (!first?.comparatorClass || rows.length < 2) return null;
  const studies = group.map(({ counts }) => counts);
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
    participants: group.reduce((total, harm) => total + peopleOf(harm), 0),
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

function pooled(measure: 'RR' | 'RD', studies: readonly TwoByTwoStudy[], ci: CiMethod) {
  const { effects } = effectsOfStudies({ measure, studies });
  const answer = synthesize(effects, { model: 'REML', ci, level: 95 }, { leaveOneOut: false });
  if (effects.length < 2 || !isDetermined(answer)) return null;
  const scaled = (value: number) => onReportedScale(measure, value);
  const figure: HarmEffect = {
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
