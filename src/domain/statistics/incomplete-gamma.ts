import { deviancePart } from './deviance-part';
import { stirlingError } from './stirling-error';

const tiny = 1e-300;
const mostTerms = 100_000;

/** Both regularised incomplete gamma functions; each keeps its own relative accuracy. */
export interface GammaTails {
  /** P(a, x), the lower tail. */
  readonly lower: number;
  /** Q(a, x), the upper tail. */
  readonly upper: number;
}

/** x^a e^(−x) / Γ(a + 1), by Loader's saddle-point form (2000). */
export function gammaKernel(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviancePart(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/**
 * P(a, x) and Q(a, x) for a > 0 and x ≥ 0.
 * Below a + 1 the power series (Abramowitz & Stegun 6.5.29), above it Legendre's continued
 * fraction (6.5.31) by Lentz's method: whichever tail is small is computed directly, never as 1 − p.
 */
export function gammaTails(a: number, x: number): GammaTails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = Math.min(1, gammaKernel(a, x) * seriesSum(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, gammaKernel(a, x) * a * legendreFraction(a, x));
  return { lower: 1 - upper, upper };
}

function seriesSum(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; n < mostTerms; n++) {
    term *= x / (a + n);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

function legendreFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostTerms; n++) {
    const an = -n * (n - a);
    b += 2;
    d = awayFromZero(an * d + b);
    c = awayFromZero(b + an / c);
    d = 1 / d;
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return fraction;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}
