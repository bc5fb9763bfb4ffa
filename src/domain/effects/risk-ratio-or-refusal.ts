import { known } from '../missing/missing';
import type { Contrast } from '../study/contrast';
import type { HarmUnit } from '../study/harms-of';
import { logOddsRatio } from '../synthesis/odds-ratio';
import { riskDifference } from '../synthesis/risk-difference';
import { logRiskRatio } from '../synthesis/risk-ratio';
import type { EffectSize, TwoByTwo } from '../synthesis/study-input';
import { hasEmptyCell, noRatioReason } from '../synthesis/two-by-two-cells';
import type { ComputableArm } from './computable-arm';
import { computedFigure, type Computed } from './computed-figure';
import { halfAddedMark } from './half-added-mark';
import { refuse, type Refusal, type RefusalReason } from './refusal';

/** What may be computed from the counts of two arms, or why it may not. */
export interface ComputedRisks {
  readonly riskDifference: Computed;
  readonly riskRatio: Computed;
  readonly oddsRatio: Computed;
  /** The printed counts on which the risks rest; null where they are refused. */
  readonly counts: TwoByTwo | null;
}

/**
 * Risk difference, risk ratio and odds ratio of two arms, or the one reason why there is none: what is
 * counted is not people, denominators are not printed, or (ratios only) nobody or everybody had the
 * event. Where one of the four cells is empty, 0.5 is added to all four for difference and ratios
 * alike (metafor `to = "only0"`).
 */
export function risksOrRefusal(
  contrast: Contrast<ComputableArm>,
  unit: HarmUnit,
  crossover: boolean,
): ComputedRisks {
  const counts = countsOf(contrast, unit, crossover);
  if ('reason' in counts)
    return { riskDifference: counts, riskRatio: counts, oddsRatio: counts, counts: null };
  const halfAdded = hasEmptyCell(counts);
  const note = `computed from events and totals${halfAdded ? `; ${halfAddedMark}` : ''}`;
  const none = noRatioReason(counts);
  const ratio = (effect: EffectSize): Computed =>
    none === null ? computedFigure(effect, Math.exp, note, halfAdded) : refuse(none);
  return {
    riskDifference: computedFigure(riskDifference(counts), (share) => 100 * share, note, halfAdded),
    riskRatio: ratio(logRiskRatio(counts)),
    oddsRatio: ratio(logOddsRatio(counts)),
    counts,
  };
}

const notPeople = {
  events: 'events',
  rating: 'rating',
  'not-stated': 'unit-not-stated',
} as const satisfies Record<Exclude<HarmUnit, 'people'>, RefusalReason>;

function countsOf(
  { ldn, comparator }: Contrast<ComputableArm>,
  unit: HarmUnit,
  crossover: boolean,
): TwoByTwo | Refusal {
  if (unit !== 'people') return refuse(notPeople[unit]);
  if (crossover) return refuse('crossover-counts');
  const [e1, n1, e2, n2] = [ldn.events, ldn.total, comparator.events, comparator.total].map(
    (value) => known(value),
  );
  if (e1 === undefined && e2 === undefined)
    return refuse(known(ldn.percent) === undefined ? 'no-figure' : 'no-denominators');
  if (e1 === undefined || e2 === undefined) return refuse('not-by-arm');
  if (!n1 || !n2) return refuse('no-denominators');
  return { e1, n1, e2, n2 };
}
