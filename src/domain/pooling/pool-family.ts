import {
  compareFamily,
  keptRows,
  type ComparedFamily,
  type ComparedGroup,
  type UnpooledRow,
} from './who-is-pooled';
import type { SynthesisRow } from './synthesis-row';
import { doubtsOf, type Doubt } from './doubt';
import { pooledScale } from './pooled-scale';
import { chosenMethod, type MethodChoice } from './method/method-choice';
import { poolEffects, type PooledAnswer } from './method/pooled-answer';

/** Controlled comparisons of one comparator class, pooled where the reader left in two or more. */
export interface PooledGroup extends ComparedGroup {
  /** null below two rows with weight: one study is a row, not a synthesis. */
  readonly synthesis: PooledAnswer | null;
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
  choice: MethodChoice,
  omit: ReadonlySet<string>,
): PooledFamily {
  return poolCompared(compareFamily(rows, omit), choice);
}

/** Every group of a compared family, pooled. */
export function poolCompared(
  { groups, unpooled }: ComparedFamily,
  choice: MethodChoice,
): PooledFamily {
  return { groups: groups.map((group) => poolGroup(group, choice)), unpooled };
}

/** A group with its pool. */
export function poolGroup(group: ComparedGroup, choice: MethodChoice): PooledGroup {
  const kept = keptRows(group);
  const [first] = kept;
  if (first === undefined || kept.length < 2) return notPooled(group);
  const effects = kept.map(({ studyId, result }) => ({
    id: studyId,
    yi: result.yi,
    vi: result.vi,
  }));
  const synthesis = poolEffects(effects, chosenMethod(choice, kept));
  return {
    ...group,
    synthesis,
    doubts: synthesis === null ? [] : doubtsOf(synthesis, pooledScale(first.result.measure, kept)),
  };
}

/** A group whose rows stand side by side only. */
export function notPooled(group: ComparedGroup): PooledGroup {
  return { ...group, synthesis: null, doubts: [] };
}
