import { known } from '../missing/missing';
import { meanDifference } from '../synthesis/mean-difference';
import { pairedMeanChange } from '../synthesis/paired-mean-change';
import { riskDifference } from '../synthesis/risk-difference';
import { meanAndSd } from './arm-means';
import type { ControlledContrast } from '../study/controlled-contrast';

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

/**
 * Mean difference from the arms' means and standard deviations: independent groups, or paired with an
 * assumed correlation r in a crossover. Null unless both arms print mean, SD and n, and no SD is 0.
 */
export function computedMeanDifference(
  { ldn, comparator }: ControlledContrast,
  design: { readonly crossover: boolean; readonly assumedCorrelation: number },
): ComputedDifference | null {
  const [a, b] = [meanAndSd(ldn), meanAndSd(comparator)];
  const [n1, n2] = [known(ldn.n), known(comparator.n)];
  if (!a || !b || !n1 || !n2 || a.sd <= 0 || b.sd <= 0) return null;
  const means = { id: '', m1: a.mean, sd1: a.sd, m2: b.mean, sd2: b.sd };
  const r = design.assumedCorrelation;
  const { yi, vi } = design.crossover
    ? pairedMeanChange({ ...means, n: Math.min(n1, n2), r })
    : meanDifference({ ...means, n1, n2 });
  const how = design.crossover
    ? `computed, crossover with r = ${r} assumed`
    : 'computed from arm means and SDs';
  return withInterval(yi, Math.sqrt(vi), how);
}

/**
 * Risk difference in percentage points from events and totals, with its Wald interval. Null without
 * denominators, and when an arm has no event or only events: its interval would rest on a correction.
 */
export function computedRiskDifference({
  ldn,
  comparator,
}: ControlledContrast): ComputedDifference | null {
  const [e1, n1, e2, n2] = [ldn.events, ldn.total, comparator.events, comparator.total].map(
    (value) => known(value),
  );
  if (e1 === undefined || e2 === undefined || !n1 || !n2) return null;
  if (e1 === 0 || e2 === 0 || e1 === n1 || e2 === n2) return null;
  const { yi, vi } = riskDifference({ id: '', e1, n1, e2, n2 });
  return withInterval(100 * yi, 100 * Math.sqrt(vi), 'computed from events and totals');
}
