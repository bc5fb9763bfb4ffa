import { known } from '../missing/missing';
import type { Arm } from '../schema/outcome';
import type { ControlledContrast } from './controlled-contrast';

/** A difference LDN minus comparator computed by us, with a 95% z interval and how it was made. */
export interface ComputedDifference {
  readonly estimate: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  readonly derivation: string;
}

/** 97.5% point of the normal distribution. */
const Z = 1.959963984540054;

function withInterval(
  estimate: number,
  standardError: number,
  derivation: string,
): ComputedDifference {
  return {
    estimate,
    standardError,
    low: estimate - Z * standardError,
    high: estimate + Z * standardError,
    derivation,
  };
}

function meanAndSd(arm: Arm): { mean: number; sd: number } | null {
  if (arm.changeMean !== undefined && arm.changeSd !== undefined)
    return { mean: arm.changeMean, sd: arm.changeSd };
  if (arm.mean !== undefined && arm.sd !== undefined) return { mean: arm.mean, sd: arm.sd };
  return null;
}

/**
 * Mean difference from the arms' means and standard deviations. Independent groups: SE² = s₁²/n₁ +
 * s₂²/n₂ (Cochrane Handbook 6.5.1.1). Crossover: SE² = (s₁² + s₂² − 2·r·s₁·s₂)/n with an assumed
 * correlation r (Handbook 23.2.7.1). Null unless both arms print mean, SD and n, and the SD is not 0.
 */
export function computedMeanDifference(
  { ldn, comparator }: ControlledContrast,
  design: { readonly crossover: boolean; readonly assumedCorrelation: number },
): ComputedDifference | null {
  const [a, b] = [meanAndSd(ldn), meanAndSd(comparator)];
  const [n1, n2] = [known(ldn.n), known(comparator.n)];
  if (!a || !b || !n1 || !n2 || a.sd <= 0 || b.sd <= 0) return null;
  const estimate = a.mean - b.mean;
  if (!design.crossover) {
    return withInterval(
      estimate,
      Math.sqrt(a.sd ** 2 / n1 + b.sd ** 2 / n2),
      'computed from arm means and SDs',
    );
  }
  const r = design.assumedCorrelation;
  const variance = (a.sd ** 2 + b.sd ** 2 - 2 * r * a.sd * b.sd) / Math.min(n1, n2);
  return withInterval(estimate, Math.sqrt(variance), `computed, crossover with r = ${r} assumed`);
}

/**
 * Risk difference in percentage points from events and totals, Wald interval (SE² = p₁q₁/n₁ +
 * p₂q₂/n₂). Null without denominators, or when both risks are 0 or 1 and no interval exists.
 */
export function computedRiskDifference({
  ldn,
  comparator,
}: ControlledContrast): ComputedDifference | null {
  const [e1, n1, e2, n2] = [ldn.events, ldn.total, comparator.events, comparator.total].map(known);
  if (e1 === undefined || e2 === undefined || !n1 || !n2) return null;
  const [p1, p2] = [e1 / n1, e2 / n2];
  const variance = (p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2;
  if (variance === 0) return null;
  return withInterval(
    100 * (p1 - p2),
    100 * Math.sqrt(variance),
    'computed from events and totals',
  );
}
