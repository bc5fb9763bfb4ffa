import { gammaKernel, gammaTails } from './incomplete-gamma';
import { invertTail } from './invert-tail';
import { normalUpperQuantile } from './normal';

/** P(X > x) for a chi-squared X with df > 0; small tails keep their relative accuracy. */
export function chiSquaredUpperTail(x: number, df: number): number {
  return gammaTails(0.5 * df, 0.5 * x).upper;
}

/** P(X ≤ x) for a chi-squared X with df > 0; small tails keep their relative accuracy. */
export function chiSquaredCdf(x: number, df: number): number {
  return gammaTails(0.5 * df, 0.5 * x).lower;
}

/** Density of the chi-squared distribution at x > 0. */
export function chiSquaredDensity(x: number, df: number): number {
  return (gammaKernel(0.5 * df, 0.5 * x) * 0.5 * df) / x;
}

/** Start for the quantile search: Wilson & Hilferty (1931), or the leading term of the lower tail. */
function start(z: number, df: number): number {
  const spread = 2 / (9 * df);
  const root = 1 - spread + z * Math.sqrt(spread);
  return root > 0.1 ? df * root ** 3 : Math.min(df, 0.1) * 0.1;
}

/** The x with P(X > x) = p, for 0 < p < 1 and df > 0; 0 and Infinity at the ends; NaN outside. */
export function chiSquaredUpperQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0) return Infinity;
  if (p === 1) return 0;
  if (p > 0.5) return chiSquaredQuantile(1 - p, df);
  const tail = {
    probability: (x: number) => chiSquaredUpperTail(x, df),
    density: (x: number) => chiSquaredDensity(x, df),
    direction: -1,
  } as const;
  return invertTail(tail, p, start(normalUpperQuantile(p), df));
}

/** The x with P(X ≤ x) = p, for 0 < p < 1 and df > 0; 0 and Infinity at the ends; NaN outside. */
export function chiSquaredQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  if (p > 0.5) return chiSquaredUpperQuantile(1 - p, df);
  const tail = {
    probability: (x: number) => chiSquaredCdf(x, df),
    density: (x: number) => chiSquaredDensity(x, df),
    direction: 1,
  } as const;
  return invertTail(tail, p, start(-normalUpperQuantile(p), df));
}
