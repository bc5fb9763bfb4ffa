import chiSquaredCdfByStdlib from '@stdlib/stats-base-dists-chisquare-cdf';
import chiSquaredQuantileByStdlib from '@stdlib/stats-base-dists-chisquare-quantile';
import normalCdfByStdlib from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileByStdlib from '@stdlib/stats-base-dists-normal-quantile';
import tCdfByStdlib from '@stdlib/stats-base-dists-t-cdf';
import tQuantileByStdlib from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';
import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredUpperQuantile,
  chiSquaredUpperTail,
} from '../../../src/domain/statistics/chi-squared';
import { normalCdf, normalQuantile } from '../../../src/domain/statistics/normal';
import { tCdf, tQuantile } from '../../../src/domain/statistics/student-t';

const DEGREES = [1, 2, 3, 5, 8, 12, 25, 36, 99];
const PROBABILITIES = [0.001, 0.005, 0.025, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975, 0.999];
const POINTS = [-8, -3.5, -2, -1.3, -0.4, 0, 0.01, 0.7, 1.5, 1.96, 2.6, 4, 7];

/** Largest difference, relative where the value exceeds 1. */
function gap(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
}

// Independent implementation: @stdlib (Cephes and Boost algorithms). Tolerance 1e-12.
describe('against @stdlib', () => {
  it('normal', () => {
    for (const z of POINTS)
      expect(gap(normalCdf(z), normalCdfByStdlib(z, 0, 1))).toBeLessThan(1e-12);
    for (const p of PROBABILITIES) {
      expect(gap(normalQuantile(p), normalQuantileByStdlib(p, 0, 1))).toBeLessThan(1e-12);
    }
  });

  it.each(DEGREES)('t with %i df', (df) => {
    for (const t of POINTS) expect(gap(tCdf(t, df), tCdfByStdlib(t, df))).toBeLessThan(1e-12);
    for (const p of PROBABILITIES) {
      expect(gap(tQuantile(p, df), tQuantileByStdlib(p, df))).toBeLessThan(1e-12);
    }
  });

  it.each(DEGREES)('chi-squared with %i df', (df) => {
    for (const x of [0, 0.001, 0.5, 1, 4, 11, 30, 90, 150, 300]) {
      const expected = chiSquaredCdfByStdlib(x, df);
      expect(gap(chiSquaredCdf(x, df), expected)).toBeLessThan(1e-12);
      expect(gap(chiSquaredUpperTail(x, df), 1 - expected)).toBeLessThan(1e-12);
    }
    for (const p of PROBABILITIES) {
      const expected = chiSquaredQuantileByStdlib(p, df);
      expect(gap(chiSquaredQuantile(p, df), expected)).toBeLessThan(1e-12);
      expect(gap(chiSquaredUpperQuantile(1 - p, df), expected)).toBeLessThan(1e-12);
    }
  });
});
