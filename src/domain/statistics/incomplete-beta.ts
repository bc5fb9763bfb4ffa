import { deviancePart } from './deviance-part';
import { stirlingError } from './stirling-error';

const tiny = 1e-300;
const mostTerms = 100_000;

/** x^a (1 − x)^b / B(a, b), by Loader's saddle-point form (2000). */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const log =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviancePart(a, n * x) -
    deviancePart(b, n * y);
  return Math.exp(log) * Math.sqrt((a * b) / (2 * Math.PI * n));
}

/**
 * Regularised incomplete beta I_x(a, b), for a, b > 0.
 * The complement y = 1 − x is passed in as well, so that no digit of a small one is lost.
 * Continued fraction of Abramowitz & Stegun 26.5.8 by Lentz's method, on the side where it converges fast.
 */
export function regularizedBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBetaFraction(b, a, y, x);
  return regularizedBetaFraction(a, b, x, y);
}

function regularizedBetaFraction(a: number, b: number, x: number, y: number): number {
  return Math.min(1, (betaKernel(a, b, x, y) / a) * betaFraction(a, b, x));
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return fraction;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}
