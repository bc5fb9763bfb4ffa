import { describe, expect, it } from 'vitest';
import {
  absoluteEffect,
  ldnRangeText,
} from '../../../../src/domain/pooling/people/absolute-effect';

describe('the risk with LDN of 100 people', () => {
  const ratio = {
    estimate: Math.log(0.97),
    interval: { low: Math.log(0.58), high: Math.log(1.6) },
  };
  const range = (...given: Parameters<typeof absoluteEffect>) => {
    const effect = absoluteEffect(...given);
    if (effect === null) throw new Error('no risk');
    return ldnRangeText(effect);
  };

  it('is said to be cut where a ratio would take it beyond all', () => {
    // 79 × 0.58 = 46 and 79 × 1.6 = 126; at 20 of 100 the same ratio stays within: 12 and 32.
    expect(range(ratio, 'RR', 'any-adverse-event', 79)).toBe('46 to 100, cut at what is possible');
    expect(range(ratio, 'RR', 'any-adverse-event', 20)).toBe('12 to 32');
  });

  it('is said to be cut where a difference would take it below none', () => {
    const difference = { estimate: 0.05, interval: { low: -0.3, high: 0.4 } };
    // 20 − 30 and 20 + 40 per 100.
    expect(range(difference, 'RD', 'any-adverse-event', 20)).toBe(
      '0 to 60, cut at what is possible',
    );
    expect(range(difference, 'RD', 'any-adverse-event', 40)).toBe('10 to 80');
  });

  it('never needs cutting by an odds ratio', () => {
    const odds = { estimate: 3, interval: { low: -9, high: 9 } };
    expect(range(odds, 'OR', 'any-adverse-event', 79)).toBe('0 to 100');
  });
});
