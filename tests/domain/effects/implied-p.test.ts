import { describe, expect, it } from 'vitest';
import { impliedP, pFit } from '../../../src/domain/effects/implied-p';

const difference = (estimate: number, low: number, high: number) => ({
  estimate,
  low,
  high,
  levelPercent: 95,
  ratio: false,
});

describe('the P that an interval implies', () => {
  it.each([
    // R: 2 * pnorm(-abs(est) / ((high - low) / (2 * qnorm(.975)))), on logarithms for ratios.
    ['hegde-2025, all trials', difference(-0.11, -0.96, 0.74), 0.7997718],
    ['hegde-2025, fibromyalgia', difference(-0.34, -0.62, -0.06), 0.01731469],
    ['saif-2026, dizziness', { ...difference(1.99, 1.07, 3.7), ratio: true }, 0.02969227],
  ])('%s', (_, printed, expected) => {
    expect(impliedP(printed)).toBeCloseTo(expected, 6);
  });

  it('does not fit 0.31 for all trials of Hegde 2025, normal or with t on 6 degrees of freedom', () => {
    const fit = pFit(difference(-0.11, -0.96, 0.74), { relation: '=', value: 0.31 }, 7);
    expect(fit.kind).toBe('does-not-fit');
    expect(fit.implied).toBeCloseTo(0.8, 2);
  });

  it('fits 0.35 against active drugs in Hegde 2025 only as a t interval from two trials', () => {
    // R: 2 * pt(-0.67 / (10.71 / (2 * qt(.975, 1))), 1) = 0.3576; the normal interval gives 0.81.
    const fit = pFit(difference(0.67, -4.69, 6.02), { relation: '=', value: 0.35 }, null);
    expect(fit).toMatchObject({ kind: 'fits-few-df', df: 1 });
    expect(fit.implied).toBeCloseTo(0.81, 2);
  });

  it.each([
    ['hegde-2025, fibromyalgia', difference(-0.34, -0.62, -0.06), '=', 0.0186],
    ['saif-2026, pain', difference(-0.46, -0.85, -0.06), '=', 0.02],
    ['vatvani-2024, pain', difference(-0.86, -1.2, -0.51), '<', 0.001],
    ['saif-2026, nausea', { ...difference(0.97, 0.59, 1.61), ratio: true }, '=', 0.92],
    ['byambasuren-2025, sleep', difference(-0.6, -0.91, -0.3), '=', 0.0001],
  ] as const)('allows for rounding: %s', (_, printed, relation, value) => {
    expect(pFit(printed, { relation, value }, null).kind).toBe('fits');
  });
});
