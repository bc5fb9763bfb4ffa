import { gammaTails } from './incomplete-gamma';

const inverseSqrtTwoPi = 0.3989422804014327;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return inverseSqrtTwoPi * Math.exp(-0.5 * z * z);
}

/**
 * P(Z > z) for a standard normal Z; small tails keep their relative accuracy.
 * Z² is chi-squared with one degree of freedom, so the tail is half of Q(½, z²/2)
 * (Abramowitz & Stegun 26.2.1 and 6.5.17).
 */
export function normalUpperTail(z: number): number {
  const half = 0.5 * gammaTails(0.5, 0.5 * z * z).upper;
  return z >= 0 ? half : 1 - half;
}

/** P(Z ≤ z) for a standard normal Z. */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/** The z with P(Z > z) = p, for 0 < p < 1; ±Infinity at the ends; NaN outside. */
export function normalUpperQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Infinity;
  if (p === 1) return -Infinity;
  if (p > 0.5) return -normalUpperQuantile(1 - p);
  if (p === 0.5) return 0;
  // Start: Abramowitz & Stegun 26.2.23 (within 4.5e-4). Then Newton on the logarithm of the tail.
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    t -
    (2.515517 + (0.802853 + 0.010328 * t) * t) /
      (1 + (1.432788 + (0.189269 + 0.001308 * t) * t) * t);
  const target = Math.log(p);
  for (let n = 0; n < 20; n++) {
    const tail = normalUpperTail(z);
    const step = ((Math.log(tail) - target) * tail) / normalDensity(z);
    z += step;
    if (Math.abs(step) <= 1e-15 * Math.abs(z)) break;
  }
  return z;
}

/** The z with P(Z ≤ z) = p, for 0 < p < 1. */
export function normalQuantile(p: number): number {
  return -normalUpperQuantile(p);
}
