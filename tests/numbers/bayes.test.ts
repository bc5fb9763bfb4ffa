import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/commands/synthesize';
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

  it.each(bayesFiles)('$name, through the command', ({ input, expected }) => {
    const outcome = answerText(JSON.stringify({ input, expected }));
    if (!outcome.ok) throw new Error(outcome.stderr);
    expect(answerDifferences(expected, JSON.parse(outcome.stdout))).toEqual([]);
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
      { numRuns: 60 },
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
      { numRuns: 25 },
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
      { numRuns: 25 },
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

describe('leaving studies out', () => {
  const lineOf = (studies: number) =>
    JSON.stringify({
      measure: 'GEN',
      model: 'BAYES',
      tauPrior: halfNormal(0.5),
      level: 95,
      studies: Array.from({ length: studies }, (_, i) => ({ id: `s${i}`, yi: i / 10, vi: 0.1 })),
    });
  const answered = (studies: number) => {
    const outcome = answerText(lineOf(studies));
    if (!outcome.ok) throw new Error(outcome.stderr);
    return JSON.parse(outcome.stdout) as Record<string, Record<string, unknown>>;
  };

  it('each row is the answer to the problem without that study', () => {
    const three = answered(3);
    const [first] = (three['leaveOneOut'] ?? []) as unknown as Record<string, number>[];
    const rest = answer(
      [
        { id: 's1', yi: 0.1, vi: 0.1 },
        { id: 's2', yi: 0.2, vi: 0.1 },
      ],
      0.5,
    );
    expect(first?.['median']).toBe(rest.median);
    expect(first?.['ciLow']).toBe(rest.interval.low);
  });

  it('says why it is not given for two studies', () => {
    expect(answered(2)['undefinedBecause']).toEqual({
      leaveOneOut: 'it needs at least three studies',
    });
  });
});

describe('a prior that is none is one line', () => {
  const study = { id: 'a', yi: 1, vi: 1 };
  const base = { measure: 'GEN', model: 'BAYES', level: 95, studies: [study] };
  it.each([
    [undefined, 'tauPrior: must be an object with family and scale, not nothing'],
    [{ family: 'uniform', scale: 1 }, 'tauPrior.family: must be half-normal, not "uniform"'],
    [{ family: 'half-normal', scale: 0 }, 'tauPrior.scale: must be a number above zero, not 0'],
    [{ family: 'half-normal', scale: -1 }, 'tauPrior.scale: must be a number above zero, not -1'],
    [{ family: 'half-normal', scale: 'abc' }, 'not "abc"'],
    [{ family: 'half-normal', scale: 1e60 }, 'beyond the range that can be computed'],
  ])('%j', (tauPrior, complaint) => {
    const outcome = answerText(JSON.stringify({ ...base, tauPrior }));
    expect(outcome.ok ? '' : outcome.stderr).toContain(complaint);
    expect(outcome.ok ? '' : outcome.stderr.trimEnd()).not.toContain('\n');
  });

  it('a scale of 1e9 is answered: with two studies nearly nothing is known', () => {
    const two = { ...base, studies: [study, { id: 'b', yi: -1, vi: 1 }] };
    const outcome = answerText(JSON.stringify({ ...two, tauPrior: halfNormal(1e9) }));
    expect(outcome.ok && Number.isFinite(JSON.parse(outcome.stdout).sd)).toBe(true);
  });
});
