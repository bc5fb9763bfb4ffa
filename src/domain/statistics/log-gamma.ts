import { stirlingError } from './stirling-error';

const halfLogTwoPi = 0.9189385332046727;

/** ln Γ(x) for x > 0, from Stirling's formula and its error term (Abramowitz & Stegun 6.1.41). */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}

/**
 * ln of Γ(a) / Γ(a − ½) / √a, for a > ½, without subtracting two large logarithms.
 * This is the exact bias correction of Hedges (1981, equation 6e) at a = m / 2.
 */
export function logHalfStepRatio(a: number): number {
  const lower = a - 0.5;
  return -(a - 1) * Math.log1p(-0.5 / a) - 0.5 + stirlingError(a) - stirlingError(lower);
}
