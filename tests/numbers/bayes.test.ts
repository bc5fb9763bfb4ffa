import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bayesianSynthesis,
  type BayesianSynthesis,
} from '../../src/domain/synthesis/bayes/bayesian-synthesis';
import { effectsOfStudies } from '../../src/domain/synthesis/effects-of-studies';
import type { Effect } from '../../src/domain/synthesis/study-input';
import { isDetermined } from '../../src/domain/synthesis/undetermined';
import { answerDifferences } from './answer-differences';
import { bayesFiles } from './fixture-files';

const halfNormal = (scale: number) => ({ family: 'half-normal', scale }) as const;

function answer(effects: readonly Effect[], scale: number, level = 95): BayesianSynthesis {
  const method = { model: 'BAYES', tauPrior: halfNormal(scale), level } as const;
  const found = bayesianSynthesis(effects, method);
  if (!isDetermined(found)) throw new Error('nothing to pool');
  return found;
}

// Origin: shared/stats/bayes, one-dimensional quadrature in R. Tolerance: 1e-6 relative.
describe('Bayesian random effects', () => {
  it('has every reference problem', () => {
    expect(bayesFiles).toHaveLength(6);
  });

  it.each(bayesFiles)('$name', ({ input, expected }) => {
    const { effects } = effectsOfStudies(input);
    const found = answer(effects, input.tauPrior.scale, input.level);
    const flat = {
      k: found.k,
      mean: found.mean,
      sd: found.sd,
      median: found.median,
      ciLow: found.interval.low,
      ciHigh: found.interval.high,
      piLow: found.prediction.low,
      piHigh: found.prediction.high,
      probabilityBelowZero: found.probabilityBelowZero,
      tauMedian: found.tauMedian,
      tauCiLow: found.tauInterval.low,
      tauCiHigh: found.tauInterval.high,
    };
    expect(Object.keys(flat)).toEqual(Object.keys(expected));
    expect(answerDifferences(expected, flat)).toEqual([]);
  });

  it('is seen to differ at half the scale', () => {
    const file = bayesFiles.find(({ name }) => name === 'final-innova-md');
    const { effects } = effectsOfStudies(file?.input ?? { measure: 'GEN', studies: [] });
    const found = answer(effects, 0.25);
    expect(answerDifferences({ sd: file?.expected['sd'] }, { sd: found.sd })).toHaveLength(1);
  });
});

const effect = fc.record({
  yi: fc.double({ min: -5, max: 5, noNaN: true }),
  vi: fc.double({ min: 1e-3, max: 10, noNaN: true }),
});
const effects = fc
  .array(effect, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((each, i) => ({ id: `s${i}`, ...each })));
const scale = fc.constantFrom(1e-6, 0.05, 0.5, 2, 50, 1e9);

describe('for any studies', () => {
  it('the interval holds the median, the prediction interval holds both, weights add up to 100', () => {
    fc.assert(
      fc.property(effects, scale, (studies, tau) => {
        const { interval, prediction, median, tauInterval, tauMedian, ...rest } = answer(
          studies,
          tau,
        );
        const ordered = [prediction.low, interval.low, median, interval.high, prediction.high];
        expect(ordered.every(Number.isFinite)).toBe(true);
        const slack = 1e-9 * (1 + Math.abs(prediction.high - prediction.low));
        for (const [i, end] of ordered.slice(1).entries())
          expect(end).toBeGreaterThanOrEqual((ordered[i] ?? NaN) - slack);
        expect(tauInterval.low).toBeLessThanOrEqual(tauMedian);
        expect(tauMedian).toBeLessThanOrEqual(tauInterval.high);
        const weight = rest.studies.reduce((sum, { weightPercent }) => sum + weightPercent, 0);
        expect(Math.abs(weight - 100)).toBeLessThan(1e-6);
      }),
      { numRuns: 150 },
    );
  });

  it('mirrored studies give the mirrored answer', () => {
    fc.assert(
      fc.property(effects, scale, (studies, tau) => {
        const one = answer(studies, tau);
        const other = answer(
          studies.map((each) => ({ ...each, yi: -each.yi })),
          tau,
        );
        const close = 1e-7 * (one.sd + Math.abs(one.mean));
        expect(Math.abs(one.mean + other.mean)).toBeLessThanOrEqual(close);
        expect(Math.abs(one.interval.low + other.interval.high)).toBeLessThanOrEqual(close);
        expect(
          Math.abs(one.probabilityBelowZero + other.probabilityBelowZero - 1),
        ).toBeLessThanOrEqual(1e-7);
      }),
      { numRuns: 60 },
    );
  });

  it('a prior that leaves no heterogeneity gives the common-effect answer', () => {
    fc.assert(
      fc.property(effects, (studies) => {
        const { mean, sd } = answer(studies, 1e-6);
        const weights = studies.map(({ vi }) => 1 / vi);
        const total = weights.reduce((a, b) => a + b, 0);
        const common = studies.reduce((sum, { yi }, i) => sum + yi * (weights[i] ?? 0), 0) / total;
        expect(Math.abs(mean - common)).toBeLessThan(1e-6);
        expect(Math.abs(sd * Math.sqrt(total) - 1)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('many precise studies do not escape the quadrature', () => {
    // 400 studies of one true effect 0.3 and tau 0.2 on a fixed lattice; the moment estimates.
    const many = Array.from({ length: 400 }, (_, i) => {
      const place = (i + 0.5) / 400;
      return { id: `s${i}`, yi: 0.3 + 0.2 * Math.sqrt(12) * (place - 0.5), vi: 1e-6 };
    });
    const { mean, tauMedian } = answer(many, 0.5);
    expect(Math.abs(mean - 0.3)).toBeLessThan(1e-6);
    expect(Math.abs(tauMedian - 0.2)).toBeLessThan(0.002);
  });
});
