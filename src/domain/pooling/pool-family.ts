import type { Interval } from '../synthesis/interval';
import type { Effect } from '../synthesis/study-input';
import { isDetermined } from '../synthesis/undetermined';
import type { Method } from '../synthesis/method';
import { synthesize, type Synthesis } from '../synthesis/synthesize';
import {
  compareFamily,
  keptRows,
  type ComparedFamily,
  type ComparedGroup,
  type UnpooledRow,
} from './who-is-pooled';
import type { SynthesisRow } from './synthesis-row';
import { doubtsOf, type Doubt } from './doubt';

/** Controlled comparisons of one comparator class, pooled where the reader left in two or more. */
export interface PooledGroup extends ComparedGroup {
  /** null below two rows with weight: one study is a row, not a synthesis. Without leave-one-out. */
  readonly synthesis: Synthesis | null;
  /** The Wald interval of the same pool, to show what the choice of interval does. */
  readonly wald: Interval | null;
  /** Why its figure is not to be taken at its word; empty where nothing is pooled. */
  readonly doubts: readonly Doubt[];
}

export interface PooledFamily {
  /** Largest group first; never more than one class in a group. */
  readonly groups: readonly PooledGroup[];
  readonly unpooled: readonly UnpooledRow[];
}

/** Compares the rows of one family within the guardrails and pools what stands together. */
export function poolFamily(
  rows: readonly SynthesisRow[],
  method: Method,
  omit: ReadonlySet<string>,
): PooledFamily {
  return poolCompared(compareFamily(rows, omit), method);
}

/** Every group of a compared family, pooled. */
export function poolCompared({ groups, unpooled }: ComparedFamily, method: Method): PooledFamily {
  return { groups: groups.map((group) => poolGroup(group, method)), unpooled };
}

/** A group with its pool. */
export function poolGroup(group: ComparedGroup, method: Method): PooledGroup {
  const kept = keptRows(group);
  const [first] = kept;
  if (first === undefined || kept.length < 2) return notPooled(group);
  const effects = kept.map(({ studyId, result }) => ({
    id: studyId,
    yi: result.yi,
    vi: result.vi,
  }));
  const [synthesis, wald] = [pooled(effects, method), pooled(effects, { ...method, ci: 'wald' })];
  const bothPooled = synthesis !== null && wald !== null;
  return {
    ...group,
    synthesis,
    wald: wald?.interval ?? null,
    doubts: bothPooled ? doubtsOf(synthesis, wald.interval, first.result.measure) : [],
  };
}

/** A group whose rows stand side by side only. */
export function notPooled(group: ComparedGroup): PooledGroup {
  return { ...group, synthesis: null, wald: null, doubts: [] };
}

function pooled(effects: readonly Effect[], method: Method): Synthesis | null {
  const answer = synthesize(effects, method, { leaveOneOut: false });
  return isDetermined(answer) ? answer : null;
}
