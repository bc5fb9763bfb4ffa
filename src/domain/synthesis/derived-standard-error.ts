import { normalUpperQuantile } from '../statistics/normal';
import { tUpperQuantile } from '../statistics/student-t';
import { tailOutside } from './method';

/** How a standard error that was not reported was worked out. Wording: ROUTE_TEXT. */
export type DerivationRoute = 'confidence-interval' | 'exact-p' | 'arm-sds' | 'arm-intervals';

/** Wording of each route, after "derived ". */
export const ROUTE_TEXT: Record<DerivationRoute, string> = {
  'confidence-interval': 'from the confidence interval',
  'exact-p': 'from the estimate and its exact P value',
  'arm-sds': 'from the standard deviations of the arms',
  'arm-intervals': 'from the confidence intervals of the arms (Cochrane Handbook 6.5.2)',
};

/** Why no standard error can be derived. Wording: NOT_DERIVABLE_TEXT. */
export type NotDerivable =
  | 'interval-empty'
  | 'level-out-of-range'
  | 'p-out-of-range'
  | 'estimate-null'
  | 'too-few-participants'
  | 'spread-not-positive'
  | 'not-a-ratio';

/** Wording of each reason. */
export const NOT_DERIVABLE_TEXT: Record<NotDerivable, string> = {
  'interval-empty': 'the lower end of the interval is not below the upper end',
  'level-out-of-range': 'the confidence level is not between 0 and 100 percent',
  'p-out-of-range': 'the P value is not between 0 and 1',
  'estimate-null': 'an estimate of no difference has no standard error that a P value could give',
  'too-few-participants': 'too few participants or degrees of freedom',
  'spread-not-positive': 'a standard deviation is not above zero',
  'not-a-ratio': 'a ratio and the ends of its interval must be above zero',
};

/** A derived standard error marked with its route, or the reason there is none. */
export type DerivedStandardError =
  | { readonly derived: true; readonly route: DerivationRoute; readonly se: number }
  | { readonly derived: false; readonly reason: NotDerivable };

/** Large samples are referred to the normal distribution, small ones to t with these df. */
export type SamplingReference = 'normal' | { readonly df: number };

/** Ratios are worked out as logarithms (Cochrane Handbook 6.3.2); the result is on that scale. */
export type ReportedScale = 'difference' | 'ratio';

function critical(tail: number, reference: SamplingReference): number {
  return reference === 'normal' ? normalUpperQuantile(tail) : tUpperQuantile(tail, reference.df);
}

function none(reason: NotDerivable): DerivedStandardError {
  return { derived: false, reason };
}

function pooledScale(value: number, scale: ReportedScale): number {
  return scale === 'ratio' ? Math.log(value) : value;
}

function usableReference(reference: SamplingReference): boolean {
  return reference === 'normal' || reference.df > 0;
}

/** (high − low) / (2 × critical value) (Cochrane Handbook 6.3.1, 6.3.2; for means 6.5.2.3). Level in percent. */
export function seFromInterval(
  interval: { readonly low: number; readonly high: number },
  level: number,
  reference: SamplingReference,
  scale: ReportedScale,
): DerivedStandardError {
  if (!(level > 0 && level < 100)) return none('level-out-of-range');
  if (!usableReference(reference)) return none('too-few-participants');
  if (scale === 'ratio' && !(interval.low > 0 && interval.high > 0)) return none('not-a-ratio');
  const width = pooledScale(interval.high, scale) - pooledScale(interval.low, scale);
  if (!(width > 0 && Number.isFinite(width))) return none('interval-empty');
  const se = width / (2 * critical(tailOutside(level), reference));
  return { derived: true, route: 'confidence-interval', se };
}

/**
 * |estimate| / (quantile of P/2) for an exact two-sided P (Cochrane Handbook 6.3.1, 6.5.2.3).
 * "P < 0.05" is not exact and must not be passed.
 */
export function seFromExactP(
  estimate: number,
  p: number,
  reference: SamplingReference,
  scale: ReportedScale,
): DerivedStandardError {
  if (!(p > 0 && p < 1)) return none('p-out-of-range');
  if (!usableReference(reference)) return none('too-few-participants');
  if (scale === 'ratio' && !(estimate > 0)) return none('not-a-ratio');
  const effect = Math.abs(pooledScale(estimate, scale));
  if (!(effect > 0 && Number.isFinite(effect))) return none('estimate-null');
  return { derived: true, route: 'exact-p', se: effect / critical(p / 2, reference) };
}

/** √(sd1²/n1 + sd2²/n2), the standard error of a difference of means (Cochrane Handbook 6.5.1.1). */
export function seFromArmSds(
  arm1: { readonly n: number; readonly sd: number },
  arm2: { readonly n: number; readonly sd: number },
): DerivedStandardError {
  if (!(arm1.n >= 2 && arm2.n >= 2)) return none('too-few-participants');
  if (!(arm1.sd > 0 && arm2.sd > 0)) return none('spread-not-positive');
  const se = Math.sqrt(arm1.sd ** 2 / arm1.n + arm2.sd ** 2 / arm2.n);
  return { derived: true, route: 'arm-sds', se };
}

/** An arm's mean reported with a confidence interval. */
export interface ArmInterval {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** Arms below this many participants are referred to t(n − 1) (Cochrane Handbook 6.5.2.2). */
export const SMALL_ARM = 60;

/**
 * The standard error of a difference of means from the interval of each arm's mean: each arm's
 * standard error is its width over twice the critical value, normal or t(n − 1) by its size, and the
 * squares add (Cochrane Handbook 6.5.2.2). Level in percent.
 */
export function seFromArmIntervals(
  arm1: ArmInterval,
  arm2: ArmInterval,
  level: number,
): DerivedStandardError {
  let variance = 0;
  for (const arm of [arm1, arm2]) {
    if (!(arm.n >= 2)) return none('too-few-participants');
    const reference = arm.n < SMALL_ARM ? { df: arm.n - 1 } : 'normal';
    const derived = seFromInterval(arm, level, reference, 'difference');
    if (!derived.derived) return derived;
    variance += derived.se ** 2;
  }
  return { derived: true, route: 'arm-intervals', se: Math.sqrt(variance) };
}
