import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../vocabulary/outcome-families';
import { compareFamily, keptRows, type ComparedFamily } from './who-is-pooled';
import { familyRows } from './family-rows';
import type { StudyForPooling } from '../study/study-for-pooling';

/** A family with what it holds for the studies on screen, not pooled: that is done for those looked at. */
export interface FamilyPick {
  readonly family: OutcomeFamily;
  readonly measure: PoolingMeasure;
  readonly compared: ComparedFamily;
  /** Rows with an effect in the largest group that the reader left in, and the people behind them. */
  readonly k: number;
  readonly participants: number | null;
}

/** The measure of a family: the one asked for where it applies, else the family's own. */
export function measureOf(family: OutcomeFamily, asked: PoolingMeasure | null): PoolingMeasure {
  const allowed = measuresOfKind[outcomeFamilies[family].kind];
  return asked !== null && allowed.includes(asked) ? asked : allowed[0];
}

/** Every family with its comparisons, in the order of the picker; families that nobody measured have no rows. */
export function familyPicks(
  studies: readonly StudyForPooling[],
  asked: { readonly measure: PoolingMeasure | null; readonly r: number },
  omit: ReadonlySet<string>,
): readonly FamilyPick[] {
  return outcomeFamilyCodes.map((family) => {
    const measure = measureOf(family, asked.measure);
    const rows = familyRows(studies, family, { measure, r: asked.r });
    const compared = compareFamily(rows, omit);
    const [largest] = compared.groups;
    return {
      family,
      measure,
      compared,
      k: largest ? keptRows(largest).length : 0,
      participants: largest ? largest.participants : 0,
    };
  });
}

/**
 * The family shown first: the first that pools, else the first with a row, else the first that was compared
 * at random, else the first that was measured, else the first. Rows left out by the reader count here:
 * unticking one must not turn the page to another family.
 */
export function defaultFamily(picks: readonly FamilyPick[]): OutcomeFamily {
  const withRows = (n: number) =>
    picks.find(({ compared }) => (compared.groups[0]?.rows.length ?? 0) >= n);
  const compared = picks.find(({ compared: { unpooled } }) =>
    unpooled.some(({ reason }) => reason !== 'uncontrolled' && reason !== 'not-randomised'),
  );
  const measured = picks.find(({ compared: { unpooled } }) => unpooled.length > 0);
  const pick = withRows(2) ?? withRows(1) ?? compared ?? measured ?? picks[0];
  return pick?.family ?? 'pain-intensity';
}
