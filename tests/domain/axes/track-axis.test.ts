import { expect, test } from 'vitest';
import { placeDose } from '../../../src/domain/axes/dose-axis';
import {
  placeRiskDifference,
  riskDifferenceTicks,
} from '../../../src/domain/axes/risk-difference-axis';
import { placeOnTrack } from '../../../src/domain/axes/track-axis';

test('an end beyond the axis is cut there and marked, the other is not', () => {
  expect(placeRiskDifference({ estimate: -15, low: -45, high: 15 })).toEqual({
    point: -0.5,
    low: -1,
    high: 0.5,
    cutLow: true,
    cutHigh: false,
  });
});

test('a mirrored figure changes sides with its interval, and low stays left', () => {
  expect(placeOnTrack({ estimate: 1, low: 0.5, high: 3 }, (value) => value / 2, -1)).toEqual({
    point: -0.5,
    low: -1,
    high: -0.25,
    cutLow: true,
    cutHigh: false,
  });
});

test('ticks of risk differences carry their sign', () => {
  expect(riskDifferenceTicks.map(({ label }) => label)).toEqual(['−30', '−15', '0', '+15', '+30']);
});

test('a dose past the end of the axis stands at the end and is marked', () => {
  expect(placeDose(6.5)).toEqual({ at: 0.5, beyond: false });
  expect(placeDose(50)).toEqual({ at: 1, beyond: true });
});
