import { expect, test } from 'vitest';
import { placeDose } from '../../../src/domain/axes/dose-axis';
import { placeOnFixedScale } from '../../../src/domain/axes/fixed-scales';
import { placeOnTrack } from '../../../src/domain/axes/track-axis';

test('an end beyond the axis is cut there and marked, the other is not', () => {
  expect(placeOnFixedScale('people', { estimate: -30, low: -90, high: 30 })).toEqual({
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

test('a dose past the end of the axis stands at the end and is marked', () => {
  expect(placeDose(6.5)).toEqual({ at: 0.5, beyond: false });
  expect(placeDose(50)).toEqual({ at: 1, beyond: true });
});
