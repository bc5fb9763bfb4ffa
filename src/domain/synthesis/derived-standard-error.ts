import { normalUpperQuantile } from '../statistics/normal';
import { tUpperQuantile } from '../statistics/student-t';
import { tailOutside } from './method';

/** How a standard error that was not reported was worked out. */
export type DerivationRoute = 'confidence-interval' | 'exact-p' | 'arm-intervals';

/** Why no standard error can be derived. */
export type NotDerivable =
  | 'interval-empty'
  | 'level-out-of-range'
  | 'p-out-of-range'
  /** No difference has no standard error that a P value could give. */
  | 'estimate-null'
  /** Too few participants, or degrees of freedom. */
  | 'too-few-participants'
  | 'not-a-ratio';

/** A derived standard error marked with its route, or the reason there is none. */
export type DerivedStandardError =
  | { readonly derived: true; readonly route: DerivationRoute; readonly se: number }
  | { readonly derived: false; readonly reason: NotDerivable };

/** Large samples are referred to the normal distribution, small ones to t with these df. */
export type SamplingReference = 'normal' | { readonly df: number };

/** From this many people on, what a paper printed is referred to the normal distribution. */
const largeSample = 60;

/**
 * What a printed interval or P value of means is referred to: normal from 60 people on, t with the
 * residual degrees of freedom below (Cochrane Handbook 6.5.2.2, 6.5.2.3). Above 60 people the two differ
 * by under 2%, and the normal gives back the interval that the paper printed.
 */
export function samplingReference(people: number, df: number): SamplingReference {
  return people < largeSample && df > 0 ? { df } : 'normal';
}

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

/** An arm's mean reported with a confidence interval. */
export interface ArmInterval {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

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
    const derived = seFromInterval(arm, level, samplingReference(arm.n, arm.n - 1), 'difference');
    if (!derived.derived) return derived;
    variance += derived.se ** 2;
  }
  return { derived: true, route: 'arm-intervals', se: Math.sqrt(variance) };
}
