import type { RefusalReason } from '../effects/refusal';
import type { StudyEffect } from '../effects/study-effect';
import type { Interval } from '../synthesis/interval';
import type { Effect } from '../synthesis/study-input';
import { isDetermined } from '../synthesis/undetermined';
import type { Method } from '../synthesis/method';
import { synthesize, type Synthesis } from '../synthesis/synthesize';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import { largestOfEachSet } from '../study/largest-of-each-set';
import { totalPeople } from '../study/participants-text';
import type { SynthesisRow } from './family-rows';
import { doubtsOf, type Doubt } from './doubt';

/** A row that carries weight, or could if the reader had not unticked it. */
export interface PoolableRow extends SynthesisRow {
  readonly result: StudyEffect;
}

/** A row below the line, with its reason. */
export interface UnpooledRow {
  readonly row: SynthesisRow;
  readonly reason: RefusalReason;
}

/** Controlled comparisons of one comparator class, pooled where there are two or more. */
export interface PooledGroup {
  readonly comparatorClass: ComparatorClass;
  readonly rows: readonly PoolableRow[];
  /** Ids among `rows` that the reader left out. */
  readonly omitted: ReadonlySet<string>;
  /** null below two rows with weight: one study is a row, not a synthesis. Without leave-one-out. */
  readonly synthesis: Synthesis | null;
  /** The Wald interval of the same pool, to show what the choice of interval does. */
  readonly wald: Interval | null;
  /** Why its figure is not to be taken at its word; empty where nothing is pooled. */
  readonly doubts: readonly Doubt[];
  /** People behind the rows that carry weight; null where one of them gives no number. */
  readonly participants: number | null;
}

export interface PooledFamily {
  /** Largest group first; never more than one class in a group. */
  readonly groups: readonly PooledGroup[];
  readonly unpooled: readonly UnpooledRow[];
}

/**
 * Applies the guardrails to the rows of one family: comparator classes apart, one row per
 * participant set, one scale for mean differences (the one most rows share), k of two or more.
 */
export function poolFamily(
  rows: readonly SynthesisRow[],
  method: Method,
  omit: ReadonlySet<string>,
): PooledFamily {
  const unpooled: UnpooledRow[] = [];
  const byClass = new Map<ComparatorClass, PoolableRow[]>();
  for (const row of rows) {
    const { result } = row;
    if (!result.ok) unpooled.push({ row, reason: result.reason });
    else if (row.comparatorClass === null || row.comparatorClass === 'none')
      unpooled.push({ row, reason: 'uncontrolled' });
    else {
      const group = byClass.get(row.comparatorClass) ?? [];
      group.push({ ...row, result });
      byClass.set(row.comparatorClass, group);
    }
  }
  const groups = [...byClass].map(([comparatorClass, all]) => {
    const sameScale = keepOneScale(all, unpooled);
    const independent = keepOnePerSet(sameScale, unpooled);
    return pooledGroup(comparatorClass, independent, method, omit);
  });
  return {
    groups: groups.sort(
      (a, b) => b.rows.length - a.rows.length || (b.participants ?? 0) - (a.participants ?? 0),
    ),
    unpooled,
  };
}

function keepOneScale(rows: readonly PoolableRow[], unpooled: UnpooledRow[]): PoolableRow[] {
  const people = new Map<string | null, { rows: number; participants: number }>();
  for (const { result } of rows) {
    const seen = people.get(result.scaleKey) ?? { rows: 0, participants: 0 };
    people.set(result.scaleKey, {
      rows: seen.rows + 1,
      participants: seen.participants + (result.participants ?? 0),
    });
  }
  const [main] = [...people].sort(
    ([, a], [, b]) => b.rows - a.rows || b.participants - a.participants,
  );
  return rows.filter((row) => {
    if (row.result.scaleKey === main?.[0]) return true;
    unpooled.push({ row, reason: 'other-scale' });
    return false;
  });
}

function keepOnePerSet(rows: readonly PoolableRow[], unpooled: UnpooledRow[]): PoolableRow[] {
  const kept = largestOfEachSet(rows, ({ result }) => result.participants);
  return rows.filter((row) => {
    if (kept.has(row)) return true;
    unpooled.push({ row, reason: 'shared-participants' });
    return false;
  });
}

function pooledGroup(
  comparatorClass: ComparatorClass,
  rows: readonly PoolableRow[],
  method: Method,
  omit: ReadonlySet<string>,
): PooledGroup {
  const kept = rows.filter(({ studyId }) => !omit.has(studyId));
  const effects = kept.map(({ studyId, result }) => ({
    id: studyId,
    yi: result.yi,
    vi: result.vi,
  }));
  const [synthesis, wald] =
    kept.length < 2
      ? [null, null]
      : [pooled(effects, method), pooled(effects, { ...method, ci: 'wald' })];
  const [first] = kept;
  const bothPooled = synthesis !== null && wald !== null && first !== undefined;
  return {
    comparatorClass,
    rows,
    omitted: new Set(rows.map(({ studyId }) => studyId).filter((id) => omit.has(id))),
    synthesis,
    wald: wald?.interval ?? null,
    doubts: bothPooled ? doubtsOf(synthesis, wald.interval, first.result.measure) : [],
    participants: totalPeople(kept.map(({ result }) => result.participants)),
  };
}

function pooled(effects: readonly Effect[], method: Method): Synthesis | null {
  const answer = synthesize(effects, method, { leaveOneOut: false });
  return isDetermined(answer) ? answer : null;
}
