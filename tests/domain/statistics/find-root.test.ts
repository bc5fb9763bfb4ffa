import { describe, expect, it } from 'vitest';
import { findRoot } from '../../../src/domain/statistics/find-root';

const exactly = { tolerance: 0, mostSteps: 200 };

describe('findRoot', () => {
  it('finds roots to machine precision', () => {
    const search = findRoot((x) => x * x * x - 2, { low: 0, high: 2, ...exactly });
    expect(search).toEqual({ found: true, root: expect.closeTo(Math.cbrt(2), 14) });
  });

  it('stops where R does at a coarse tolerance', () => {
    // R 4.2.2: uniroot(function(x) exp(x) - 5, c(0, 100), tol = .Machine$double.eps^0.25, maxiter = 100)
    const search = findRoot((x) => Math.exp(x) - 5, {
      low: 0,
      high: 100,
      tolerance: Number.EPSILON ** 0.25,
      mostSteps: 100,
    });
    expect(search).toEqual({ found: true, root: expect.closeTo(1.6094356344994305, 12) });
  });

  it('returns an end that is a root', () => {
    expect(findRoot((x) => x, { low: 0, high: 1, ...exactly })).toEqual({ found: true, root: 0 });
    expect(findRoot((x) => x - 1, { low: 0, high: 1, ...exactly })).toEqual({
      found: true,
      root: 1,
    });
  });

  it('says why it found none', () => {
    expect(findRoot((x) => x + 2, { low: 0, high: 1, ...exactly })).toEqual({
      found: false,
      reason: 'not-bracketed',
    });
    const few = { low: 0, high: 1, tolerance: 0, mostSteps: 2 };
    expect(findRoot((x) => Math.tanh(50 * (x - 0.3)), few)).toEqual({
      found: false,
      reason: 'too-many-steps',
    });
  });
});
