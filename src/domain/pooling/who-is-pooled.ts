import { refuse, type Refusal, type RefusalReason } from '../effects/refusal';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import { comparesGroups } from '../study/contrast';
import type { StudyForPooling } from '../study/study-for-pooling';
import { isRandomised } from '../vocabulary/filters/designs';
import type { StudyEffect } from '../effects/study-effect';
import { comparesWithOthers, type ComparatorClass } from '../vocabulary/filters/comparators';
import { totalPeople } from '../study/count-people';
import { largestOfEachSet } from '../study/largest-of-each-set';
import type { SynthesisRow } from './synthesis-row';

/** A row that carries weight, or could if the reader had not unticked it. */
export interface PoolableRow extends SynthesisRow {
  readonly result: StudyEffect;
}

/** A row below the line, with its reason. */
export interface UnpooledRow {
  readonly row: SynthesisRow;
  readonly reason: RefusalReason;
}

/** Controlled comparisons of one comparator class that stand together on one scale. */
export interface ComparedGroup {
  readonly comparatorClass: ComparatorClass;
  readonly rows: readonly PoolableRow[];
  /** Ids among `rows` that the reader left out. */
  readonly omitted: ReadonlySet<string>;
  /** People behind the rows that the reader left in; null where one of them gives no number. */
  readonly participants: number | null;
}

export interface ComparedFamily {
  /** Largest group first; never more than one class in a group. */
  readonly groups: readonly ComparedGroup[];
  readonly unpooled: readonly UnpooledRow[];
}

/** The rows that the reader left in. */
export function keptRows({
  rows,
  omitted,
}: Pick<ComparedGroup, 'rows' | 'omitted'>): readonly PoolableRow[] {
  return rows.filter(({ studyId }) => !omitted.has(studyId));
}

/**
 * What bars a record, or one outcome of it, from pooling whatever its figures: only comparisons
 * between groups of randomised trials of low-dose naltrexone alone are pooled.
 */
export function barredFromPooling(study: StudyForPooling, outcome?: Outcome): Refusal | null {
  if (study.contextOnly) return refuse('not-ldn');
  if (!isRandomised(study.design))
    return refuse(comparesWithOthers(study.comparator.classes) ? 'not-randomised' : 'uncontrolled');
  if (outcome === undefined) return null;
  if (known(outcome.timepointWeeks) === 0 && /baseline/i.test(outcome.name))
    return refuse('baseline');
  return comparesGroups(study, outcome) ? null : refuse('uncontrolled');
}

/**
 * Applies the guardrails to the rows of one family: comparator classes apart, one row per
 * participant set, one scale for mean differences (the one most rows share).
 */
export function compareFamily(
  rows: readonly SynthesisRow[],
  omit: ReadonlySet<string>,
): ComparedFamily {
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
    return comparedGroup(comparatorClass, independent, omit);
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

function comparedGroup(
  comparatorClass: ComparatorClass,
  rows: readonly PoolableRow[],
  omit: ReadonlySet<string>,
): ComparedGroup {
  const omitted = new Set(rows.map(({ studyId }) => studyId).filter((id) => omit.has(id)));
  const kept = keptRows({ rows, omitted });
  return {
    comparatorClass,
    rows,
    omitted,
    participants: totalPeople(
      kept.map(({ participantSet, result: { participants } }) => ({
        participantSet,
        participants,
      })),
    ),
  };
}
