import { describe, expect, it } from 'vitest';
import { logGamma, logHalfStepRatio } from '../../../src/domain/statistics/log-gamma';

describe('logGamma', () => {
  // Origin: factorials, √π, and R 4.2.2 lgamma(5000).
  it.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [5, Math.log(24)],
    [11, Math.log(3628800)],
    [5000, 37582.626315685353],
  ])('at %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-14 * Math.max(1, expected));
  });
});

describe('logHalfStepRatio', () => {
  it('is the difference it stands for, without its cancellation', () => {
    for (const a of [1, 1.5, 4, 30]) {
      const direct = logGamma(a) - logGamma(a - 0.5) - 0.5 * Math.log(a);
      expect(Math.abs(logHalfStepRatio(a) - direct)).toBeLessThan(1e-13);
    }
    // Leading terms of the expansion, −3/(8a) − 7/(128 a²)…, from Γ(a)/Γ(a−½) ~ √a (1 − 3/(8a) − 7/(128a²)).
    const a = 1e6;
    expect(
      Math.abs(logHalfStepRatio(a) / Math.log1p(-3 / (8 * a) - 7 / (128 * a * a)) - 1),
    ).toBeLessThan(1e-9);
  });
});
