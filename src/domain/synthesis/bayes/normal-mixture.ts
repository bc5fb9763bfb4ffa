import { findRoot } from '../../statistics/find-root';
import { normalCdf } from '../../statistics/normal';

/** A normal distribution and its share of a mixture. */
export interface MixturePart {
  readonly share: number;
  readonly mean: number;
  readonly variance: number;
}

/** Mean and standard deviation of a mixture (law of total variance). */
export function mixtureMoments(parts: readonly MixturePart[]): { mean: number; sd: number } {
  const mean = parts.reduce((sum, part) => sum + part.share * part.mean, 0);
  const variance = parts.reduce(
    (sum, part) => sum + part.share * (part.variance + (part.mean - mean) ** 2),
    0,
  );
  return { mean, sd: Math.sqrt(variance) };
}

/** P(X ≤ x). */
export function mixtureCdf(parts: readonly MixturePart[], x: number): number {
  return parts.reduce(
    (sum, part) => sum + part.share * normalCdf((x - part.mean) / Math.sqrt(part.variance)),
    0,
  );
}

/** The x with P(X ≤ x) = p, for 0 < p < 1. */
export function mixtureQuantile(parts: readonly MixturePart[], p: number): number {
  const { mean, sd } = mixtureMoments(parts);
  // Cantelli: at least 1 − 1/(1 + t²) of any distribution lies below its mean plus t times its sd.
  const reach = sd * Math.sqrt(1 / Math.min(p, 1 - p));
  const search = findRoot((x) => mixtureCdf(parts, x) - p, {
    low: mean - reach,
    high: mean + reach,
    tolerance: 1e-13 * sd,
    mostSteps: 200,
  });
  return search.found ? search.root : mean;
}
