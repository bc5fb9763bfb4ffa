import { betaKernel, regularizedBeta } from './incomplete-beta';
import { invertTail } from './invert-tail';
import { normalUpperQuantile } from './normal';

/** df / (df + t²) and its complement, without overflow for large |t|. */
function split(t: number, df: number): { x: number; y: number } {
  const size = Math.abs(t);
  if (size > 1e100) return { x: df / size / size, y: 1 };
  const square = size * size;
  return { x: df / (df + square), y: square / (df + square) };
}

/**
 * P(T > t) for Student's t with df > 0 degrees of freedom; small tails keep their relative accuracy.
 * Half of I_x(df/2, ½) at x = df / (df + t²) (Abramowitz & Stegun 26.7.1).
 */
export function tUpperTail(t: number, df: number): number {
  const { x, y } = split(t, df);
  const half = 0.5 * regularizedBeta(0.5 * df, 0.5, x, y);
  return t >= 0 ? half : 1 - half;
}

/** P(T ≤ t) for Student's t with df degrees of freedom. */
export function tCdf(t: number, df: number): number {
  return tUpperTail(-t, df);
}

/** Density of Student's t with df degrees of freedom. */
export function tDensity(t: number, df: number): number {
  const { x, y } = split(t, df);
  if (y === 0) return tDensity(1e-100, df);
  // d/dt of I_x(df/2, ½) / 2, with dx/dt written through x and y.
  return betaKernel(0.5 * df, 0.5, x, y) / Math.abs(t);
}

/** The t with P(T > t) = p, for 0 < p < 1 and df > 0; ±Infinity at the ends; NaN outside. */
export function tUpperQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0) return Infinity;
  if (p === 1) return -Infinity;
  if (p > 0.5) return -tUpperQuantile(1 - p, df);
  if (p === 0.5) return 0;
  const tail = {
    probability: (t: number) => tUpperTail(t, df),
    density: (t: number) => tDensity(t, df),
    direction: -1,
  } as const;
  return invertTail(tail, p, normalUpperQuantile(p));
}

/** The t with P(T ≤ t) = p, for 0 < p < 1. */
export function tQuantile(p: number, df: number): number {
  return -tUpperQuantile(p, df);
}
