import { describe, expect, it } from 'vitest';
import {
  type DerivedStandardError,
  samplingReference,
  seFromArmIntervals,
  seFromExactP,
  seFromInterval,
} from '../../../src/domain/synthesis/derived-standard-error';
import { normalUpperTail } from '../../../src/domain/statistics/normal';
import { tUpperQuantile, tUpperTail } from '../../../src/domain/statistics/student-t';

function se(result: DerivedStandardError): number {
  if (!result.derived) throw new Error(result.reason);
  return result.se;
}

const z = 1.9599639845400545;

describe('from a confidence interval', () => {
  it('is its width over twice the critical value', () => {
    const interval = { low: -0.8, high: 0.4 };
    const large = seFromInterval(interval, 95, 'normal', 'difference');
    expect(large).toMatchObject({ derived: true, route: 'confidence-interval' });
    expect(se(large)).toBeCloseTo(1.2 / (2 * z), 14);
    // Cochrane Handbook 6.5.2.3: 25 and 22 participants, t(45) = 2.014
    const small = seFromInterval(interval, 95, { df: 45 }, 'difference');
    expect(se(small)).toBeCloseTo(1.2 / (2 * 2.0141), 4);
    expect(se(seFromInterval(interval, 99, 'normal', 'difference'))).toBeCloseTo(1.2 / 5.1517, 4);
  });

  it('of a ratio is worked out on the log scale', () => {
    const result = seFromInterval({ low: 0.5, high: 2 }, 95, 'normal', 'ratio');
    expect(se(result)).toBeCloseTo(Math.log(4) / (2 * z), 14);
  });
});

describe('from an exact P value', () => {
  it('gives back the standard error that made it', () => {
    const pNormal = 2 * normalUpperTail(0.6 / 0.25);
    expect(se(seFromExactP(-0.6, pNormal, 'normal', 'difference'))).toBeCloseTo(0.25, 12);
    const pT = 2 * tUpperTail(3.8 / 1.37, 45);
    expect(se(seFromExactP(3.8, pT, { df: 45 }, 'difference'))).toBeCloseTo(1.37, 12);
    const pRatio = 2 * normalUpperTail(Math.log(2) / 0.3);
    expect(se(seFromExactP(0.5, pRatio, 'normal', 'ratio'))).toBeCloseTo(0.3, 12);
  });
});

describe('what a printed interval is referred to', () => {
  it('t with the residual degrees of freedom below 60 people, normal from 60 on', () => {
    expect(samplingReference(59, 57)).toEqual({ df: 57 });
    expect(samplingReference(60, 58)).toBe('normal');
  });

  it('normal where no degree of freedom is left', () => {
    expect(samplingReference(1, 0)).toBe('normal');
  });
});

describe('from arms', () => {
  it('intervals give each arm its own reference: t below 60 participants', () => {
    const small = { n: 25, low: 4, high: 6 };
    const large = { n: 100, low: 5, high: 6 };
    const expected = Math.hypot(2 / (2 * tUpperQuantile(0.025, 24)), 1 / (2 * z));
    expect(se(seFromArmIntervals(small, large, 95))).toBeCloseTo(expected, 14);
  });
});

describe('what cannot be derived says why', () => {
  const normal = 'normal';
  it.each([
    ['interval-empty', seFromInterval({ low: 1, high: 1 }, 95, normal, 'difference')],
    ['interval-empty', seFromInterval({ low: Number.NaN, high: 1 }, 95, normal, 'difference')],
    ['level-out-of-range', seFromInterval({ low: 0, high: 1 }, 100, normal, 'difference')],
    ['too-few-participants', seFromInterval({ low: 0, high: 1 }, 95, { df: 0 }, 'difference')],
    ['not-a-ratio', seFromInterval({ low: 0, high: 1 }, 95, normal, 'ratio')],
    ['p-out-of-range', seFromExactP(1, 0, normal, 'difference')],
    ['too-few-participants', seFromExactP(1, 0.2, { df: 0 }, 'difference')],
    ['not-a-ratio', seFromExactP(-1, 0.2, normal, 'ratio')],
    ['estimate-null', seFromExactP(1, 0.2, normal, 'ratio')],
    [
      'too-few-participants',
      seFromArmIntervals({ n: 1, low: 0, high: 1 }, { n: 9, low: 0, high: 1 }, 95),
    ],
    [
      'interval-empty',
      seFromArmIntervals({ n: 9, low: 2, high: 1 }, { n: 9, low: 0, high: 1 }, 95),
    ],
  ] as const)('%s', (reason, result) => {
    expect(result).toEqual({ derived: false, reason });
  });
});
