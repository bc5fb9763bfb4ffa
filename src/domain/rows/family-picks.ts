import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../vocabulary/outcome-families';
import type { PoolingMeasure } from '../url-state/view-choices';
import type { Method } from '../synthesis/method';
import { poolFamily, type PooledFamily } from './pooled-family';
import { familyRows } from './synthesis-rows';
import type { SynthesisStudy } from './synthesis-study';

/** A family with what it holds for the studies on screen. */
export interface FamilyPick {
  readonly family: OutcomeFamily;
  readonly measure: PoolingMeasure;
  readonly pooled: PooledFamily;
  /** Rows with an effect in the largest group, and the people behind them. */
  readonly k: number;
  readonly participants: number;
}

/** The measure of a family: the one asked for where it applies, else the family's own. */
export function measureOf(family: OutcomeFamily, asked: PoolingMeasure | null): PoolingMeasure {
  const allowed = measuresOfKind[outcomeFamilies[family].kind];
  return asked !== null && allowed.includes(asked) ? asked : allowed[0];
}

/** Every family with its pool, in the order of the picker; families that nobody measured have no rows. */
export function familyPicks(
  studies: readonly SynthesisStudy[],
  asked: { readonly measure: PoolingMeasure | null; readonly r: number },
  method: Method,
  omit: ReadonlySet<string>,
): readonly FamilyPick[] {
  return outcomeFamilyCodes.map((family) => {
    const measure = measureOf(family, asked.measure);
    const rows = familyRows(studies, family, { measure, r: asked.r });
    const pooled = poolFamily(rows, method, omit);
    const [largest] = pooled.groups;
    return {
      family,
      measure,
      pooled,
      k: largest?.rows.length ?? 0,
      participants: largest?.participants ?? 0,
    };
  });
}

/** The family shown first: the first that pools, else the first with a row, else the first. */
export function defaultFamily(picks: readonly FamilyPick[]): OutcomeFamily {
  const pick = picks.find(({ k }) => k >= 2) ?? picks.find(({ k }) => k >= 1) ?? picks[0];
  return pick?.family ?? 'pain-intensity';
}
