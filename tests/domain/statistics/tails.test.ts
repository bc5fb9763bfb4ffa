import { describe, expect, it } from 'vitest';
import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredUpperQuantile,
  chiSquaredUpperTail,
} from '../../../src/domain/statistics/chi-squared';
import { normalUpperQuantile, normalUpperTail } from '../../../src/domain/statistics/normal';
import { tUpperQuantile, tUpperTail } from '../../../src/domain/statistics/student-t';

function expectRelative(actual: number, expected: number, tolerance = 1e-12): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance);
}

// Origin: R 4.2.2, pnorm, pt, pchisq and their inverses with lower.tail = FALSE. Relative 1e-12.
describe('far tails', () => {
  it.each([
    [1.96, 0.024997895148220428],
    [5, 2.8665157187919391e-7],
    [10, 7.6198530241605269e-24],
    [37, 5.7255712225245771e-300],
  ])('normal above %d', (z, expected) => expectRelative(normalUpperTail(z), expected));

  it.each([
    [0.025, 1.9599639845400538],
    [0.005, 2.5758293035488999],
    [1e-6, 4.7534243088228987],
    [1e-100, 21.273453560965319],
  ])('normal point with %d above', (p, z) => expectRelative(normalUpperQuantile(p), z));

  it.each([
    [12, 8, 1.071933373844385e-6],
    [12, 36, 1.9227549445989628e-14],
    [12, 999, 2.1715519538581063e-31],
    [2.5, 999, 0.0062893637922546101],
  ])('t above %d with %i df', (t, df, expected) => expectRelative(tUpperTail(t, df), expected));

  it.each([
    [152.233008082373, 1, 5.6350857816312744e-35],
    [152.233008082373, 12, 1.9967645908462381e-26],
    [1400, 12, 1.3908502554045541e-292],
    [1400, 999, 5.9244585659398561e-16],
  ])('chi-squared above %d with %i df', (x, df, expected) =>
    expectRelative(chiSquaredUpperTail(x, df), expected),
  );

  it.each([
    [0.1, 36, 5.6826193947583899e-40],
    [152.233008082373, 999, 1.1926208247974738e-226],
    [0.1, 12, 2.0791376369233805e-11],
  ])('chi-squared below %d with %i df', (x, df, expected) =>
    expectRelative(chiSquaredCdf(x, df), expected),
  );
});

// Origin: printed tables, Abramowitz & Stegun 26.8 and 26.10 (to the digits printed).
describe('published points', () => {
  it.each([
    [0.025, 1, 12.706],
    [0.025, 8, 2.306],
    [0.005, 12, 3.055],
    [0.025, 30, 2.042],
    [0.0005, 120, 3.373],
  ])('t with %d above and %i df', (p, df, t) => expect(tUpperQuantile(p, df)).toBeCloseTo(t, 3));

  it.each([
    [0.05, 1, 3.84146],
    [0.025, 12, 23.3367],
    [0.001, 10, 29.588],
    [0.995, 30, 13.7867],
  ])('chi-squared with %d above and %i df', (p, df, x) =>
    expect(chiSquaredUpperQuantile(p, df)).toBeCloseTo(x, 3),
  );
});

describe('closed forms', () => {
  it('t with 1 df is a Cauchy variable', () => {
    for (const p of [0.4, 0.1, 0.025, 1e-6, 1e-12]) {
      expectRelative(tUpperQuantile(p, 1), 1 / Math.tan(Math.PI * p));
    }
  });

  it('t with 2 df has a rational tail', () => {
    for (const t of [0.3, 1, 4, 50]) {
      // (1 − t / √(2 + t²)) / 2, multiplied out
      const root = Math.sqrt(2 + t * t);
      expectRelative(tUpperTail(t, 2), 1 / (root * (root + t)));
    }
  });

  it('chi-squared with 2 df is exponential', () => {
    for (const x of [1e-6, 0.1, 3, 40, 1000]) {
      expectRelative(chiSquaredUpperTail(x, 2), Math.exp(-x / 2));
      expectRelative(chiSquaredCdf(x, 2), -Math.expm1(-x / 2));
    }
  });
});

describe('quantiles undo tails', () => {
  const tails = [0.49, 0.25, 0.1, 0.025, 1e-4, 1e-9, 1e-40];

  it.each([1, 2, 7, 40, 999, 9999])('with %i df', (df) => {
    for (const p of tails) {
      expectRelative(tUpperTail(tUpperQuantile(p, df), df), p, 1e-11);
      expectRelative(chiSquaredUpperTail(chiSquaredUpperQuantile(p, df), df), p, 1e-11);
      expectRelative(chiSquaredCdf(chiSquaredQuantile(p, df), df), p, 1e-11);
    }
  });

  it('at the ends and outside', () => {
    expect(normalUpperQuantile(0)).toBe(Infinity);
    expect(normalUpperQuantile(1)).toBe(-Infinity);
    expect(normalUpperQuantile(0.5)).toBe(0);
    expect(normalUpperQuantile(1.1)).toBeNaN();
    expect(tUpperQuantile(0, 3)).toBe(Infinity);
    expect(tUpperQuantile(0.5, 3)).toBe(0);
    expect(tUpperQuantile(0.1, 0)).toBeNaN();
    expect(chiSquaredUpperQuantile(1, 3)).toBe(0);
    expect(chiSquaredQuantile(1, 3)).toBe(Infinity);
    expect(chiSquaredQuantile(-1, 3)).toBeNaN();
    expect(tUpperTail(1e300, 5)).toBe(0);
    expect(chiSquaredUpperTail(Infinity, 5)).toBe(0);
  });
});
