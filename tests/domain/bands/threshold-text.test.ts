import { expect, it } from 'vitest';
import { thresholdText } from '../../../src/domain/bands/threshold-text';

it('writes thresholds with their units', () => {
  expect(thresholdText({ kind: 'single', value: 1, unit: 'points' })).toBe('1\u00a0point');
  expect(thresholdText({ kind: 'single', value: 2.1, unit: 'points' })).toBe('2.1\u00a0points');
  expect(thresholdText({ kind: 'range', low: 10, high: 20, unit: 'percent-of-baseline' })).toBe(
    '10–20% of the starting value',
  );
  expect(
    thresholdText({ kind: 'steps', values: [0.2, 0.5, 0.8], unit: 'standard-deviations' }),
  ).toBe('0.2, 0.5, 0.8\u00a0standard deviations');
  expect(thresholdText({ kind: 'categories' })).toBe('categories, no number');
});
