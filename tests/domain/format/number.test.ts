import { describe, expect, it } from 'vitest';
import { formatDigits, formatTwoDigits, roundToDigits } from '../../../src/domain/format/digits';
import { formatEstimate } from '../../../src/domain/format/interval';
import {
  decimalsOf,
  formatCount,
  formatNumber,
  formatSigned,
  roundTo,
} from '../../../src/domain/format/number';

/** Forms as CONVENTIONS of the field ask: U+2212 for minus, no-break spaces within an interval. */
const minus = '\u2212';
const nbsp = '\u00a0';

describe('a number as text', () => {
  it('keeps the decimals that were printed, at most four', () => {
    expect([4.5, 3, 0.125, 1 / 3, 0.1 + 0.2].map(decimalsOf)).toEqual([1, 0, 3, 4, 1]);
    expect([4.5, 3, 0.1 + 0.2].map((n) => formatNumber(n))).toEqual(['4.5', '3', '0.3']);
  });

  it('has a true minus, and none before what rounds to nothing', () => {
    expect(formatNumber(-0.34)).toBe(`${minus}0.34`);
    expect(formatNumber(-0.004, 2)).toBe('0.00');
    expect(formatNumber(-0)).toBe('0');
  });

  it('has the decimals that are asked for', () => {
    expect(formatNumber(2, 1)).toBe('2.0');
    expect(formatNumber(48.25, 0)).toBe('48');
  });

  it('says the side at the end of an axis', () => {
    expect([2, 0, -2].map(formatSigned)).toEqual(['+2', '0', `${minus}2`]);
  });

  it('groups the thousands of a count by thin spaces', () => {
    expect([999, 1000, 11_194, 1_234_567].map(formatCount)).toEqual([
      '999',
      '1\u202f000',
      '11\u202f194',
      '1\u202f234\u202f567',
    ]);
  });

  it('keeps two digits of what is vague, and the zeros where they are asked for', () => {
    expect([0.2149, 351, 0.000123].map(formatTwoDigits)).toEqual(['0.21', '350', '0.00012']);
    expect([5, 0.349].map((n) => formatDigits(n, 2))).toEqual(['5.0', '0.35']);
  });

  it('rounds to a number', () => {
    expect(roundTo(-1.005, 1)).toBe(-1);
    expect(roundTo(12.345, 2)).toBeCloseTo(12.35, 1);
    expect(roundToDigits(26_437, 2)).toBe(26_000);
  });
});

describe('an estimate with its interval', () => {
  it('gives all three the decimals of the most precise', () => {
    expect(formatEstimate(-0.34, { low: -0.95, high: 0.27 })).toBe(
      `${minus}0.34${nbsp}[${minus}0.95,${nbsp}0.27]`,
    );
    expect(formatEstimate(2, { low: 1.5, high: 3 })).toBe(`2.0${nbsp}[1.5,${nbsp}3.0]`);
  });

  it('stands alone where there is no interval', () => {
    expect(formatEstimate(-1.2, null)).toBe(`${minus}1.2`);
  });

  it('rounds what was computed, and shows no zeros that nobody needs', () => {
    const interval = { low: -4.96, high: 25.04 };
    expect(formatEstimate(10.03, interval, { decimals: 1 })).toBe(`10${nbsp}[${minus}5,${nbsp}25]`);
    expect(formatEstimate(10.06, interval, { decimals: 1 })).toBe(
      `10.1${nbsp}[${minus}5.0,${nbsp}25.0]`,
    );
  });
});
