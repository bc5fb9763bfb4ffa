import { usualCorrelation } from '../synthesis/usual-correlation';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { armContrast } from '../study/contrast';
import type { HarmUnit } from '../study/harms-of';
import { isOwnStudy } from '../study/own-study';
import type { ComputableArm } from './computable-arm';
import type { Computed } from './computed-figure';
import { meansOrRefusal } from './mean-difference-or-refusal';
import { refuse, type RefusalReason } from './refusal';
import { isCrossover } from './reported-difference';
import { risksOrRefusal, type ComputedRisks } from './risk-ratio-or-refusal';

/** What was measured: an outcome, or a harm with what it counts. */
export interface Measured {
  readonly arms: readonly ComputableArm[];
  /** Only where events or ratings may be counted; an outcome counts people. */
  readonly unit?: HarmUnit;
  /** Only where it may be no comparison of groups. */
  readonly comparison?: Outcome['comparison'];
}

/** Everything that may be computed from two arms, or why it may not. */
export interface ComputedContrast extends ComputedRisks {
  readonly meanDifference: Computed;
}

/**
 * The effects of one plain LDN arm against its one comparator, each computed or refused by name.
 * Means: independent groups, or paired with an assumed correlation `r` in a crossover. Counts: from
 * people with both denominators in parallel groups; where one of the four cells is empty, 0.5 is
 * added to all four for difference and ratios alike (metafor `to = "only0"`). Events are never
 * divided by people, and records that are no study of low doses give nothing.
 */
export function contrastOf(
  study: Pick<Study, 'design' | 'contextOnly'>,
  measured: Measured,
  r: number = usualCorrelation,
): ComputedContrast {
  const none = (reason: RefusalReason): ComputedContrast => {
    const refused = refuse(reason);
    return {
      meanDifference: refused,
      riskDifference: refused,
      riskRatio: refused,
      oddsRatio: refused,
      counts: null,
    };
  };
  if (!isOwnStudy(study)) return none(study.contextOnly ? 'not-ldn' : 'not-own-people');
  if (measured.comparison !== undefined && measured.comparison !== 'between-groups')
    return none('uncontrolled');
  const contrast = armContrast(measured.arms);
  if (typeof contrast === 'string') return none(contrast);
  return {
    meanDifference: meansOrRefusal(contrast, isCrossover(study), r),
    ...risksOrRefusal(contrast, measured.unit ?? 'people', isCrossover(study)),
  };
}
