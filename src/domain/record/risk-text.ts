import { contrastOf, type Measured } from '../effects/computed-contrast';
import type { Computed } from '../effects/computed-figure';
import { halfAddedMark } from '../effects/half-added-mark';
import { refusals } from '../effects/refusal';
import { formatNumber } from '../format/number';
import type { Study } from '../schema/study';
import { comparatorOf } from '../study/contrast';

/** Risks, difference and ratio worked out from printed counts; every one of them is marked computed. */
export interface RiskText {
  /** "40.8% v 26.0%", from the counts as printed. */
  readonly risks: string;
  /** "14.8 points [95% CI −3.6, 33.2]". */
  readonly difference: string;
  /** "1.57 [95% CI 0.88, 2.79]", or why there is no ratio. */
  readonly ratio: string;
  /** What was done, for the reader who wants to repeat it. */
  readonly method: string;
}

/**
 * The computed risks of an outcome or harm in words (risk difference with its Wald interval, risk ratio
 * with the interval of its logarithm; Cochrane Handbook 6.4.1). Null where counts may not be divided.
 */
export function riskText(
  study: Pick<Study, 'design' | 'contextOnly'>,
  measured: Measured,
): RiskText | null {
  const { riskDifference, riskRatio, counts } = contrastOf(study, measured);
  if (counts === null) return null;
  const { e1, n1, e2, n2 } = counts;
  const percent = (e: number, n: number) => `${formatNumber((100 * e) / n, 1)}%`;
  const halfAdded = riskDifference.ok && riskDifference.halfAdded;
  const against = comparatorOf(measured.arms)?.label ?? 'its comparator';
  return {
    risks: `${percent(e1, n1)} v ${percent(e2, n2)}`,
    difference: figureOrReason(riskDifference, 1, '\u00a0points'),
    ratio: figureOrReason(riskRatio, 2, ''),
    method: `Computed here from the printed counts, LDN against ${against}; normal approximation${halfAdded ? `; ${halfAddedMark}` : ''}.`,
  };
}

function figureOrReason(computed: Computed, decimals: number, unit: string): string {
  if (!computed.ok) return `not computed: ${refusals[computed.reason]}`;
  const { estimate, low, high } = computed;
  const [e, l, h] = [estimate, low, high].map((value) => formatNumber(value, decimals));
  return `${e}${unit} [95%\u00a0CI\u00a0${l},\u00a0${h}]`;
}
