import { describe, expect, it } from 'vitest';
import {
  alongFixedScale,
  fixedScales,
  fixedTicks,
  percentOfRange,
  type FixedScaleKind,
} from '../../../src/domain/axes/fixed-scales';

const kinds = Object.keys(fixedScales) as FixedScaleKind[];

describe('the one axis of each kind of measure', () => {
  // Ends and kinds: ANSWER.md, rule 5.
  it.each([
    ['scale-share', 30],
    ['people', 60],
    ['standardised', 1.5],
    ['ratio', 5],
  ] as const)('%s ends at %d', (kind, end) => {
    expect(alongFixedScale(kind, end)).toBeCloseTo(1, 12);
  });

  it('places a third of a point of ten far from 48 points of people in a hundred', () => {
    // Due Bruun 2024, −0.34 on 0 to 10, is 3.4% of its scale; Smith 2011, 88% against 40%.
    const pain = alongFixedScale('scale-share', percentOfRange(-0.34, { min: 0, max: 10 }));
    expect(pain).toBeCloseTo(-3.4 / 30, 12);
    expect(alongFixedScale('people', 48)).toBeCloseTo(0.8, 12);
  });

  it('gives one share of a scale one place, however many points the scale has', () => {
    const onTen = percentOfRange(-1.2, { min: 0, max: 10 });
    const onSeventy = percentOfRange(-8.4, { min: 0, max: 70 });
    const fromOne = percentOfRange(-1.08, { min: 1, max: 10 });
    expect(onSeventy).toBeCloseTo(onTen, 12);
    expect(fromOne).toBeCloseTo(onTen, 12);
  });

  it('puts a ratio and its inverse equally far from 1', () => {
    expect(alongFixedScale('ratio', 0.2)).toBeCloseTo(-1, 12);
    expect(alongFixedScale('ratio', 1.45)).toBeCloseTo(-alongFixedScale('ratio', 1 / 1.45), 12);
    expect(alongFixedScale('ratio', 1)).toBe(0);
  });

  it.each(kinds)('%s: ticks from end to end, no difference among them, in order', (kind) => {
    const places = fixedTicks(kind, 'signed').map(({ at }) => at);
    expect(places[0]).toBeCloseTo(-1, 12);
    expect(places.at(-1)).toBeCloseTo(1, 12);
    expect(places.some((at) => at === 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(kinds)('%s says its end in words as on its axis', (kind) => {
    const end = fixedScales[kind].ticks.at(-1);
    expect(fixedScales[kind].text).toContain(String(end));
  });
});

it('writes ticks with their signs, or without where both senses share the axis', () => {
  const labels = (kind: FixedScaleKind, signs: 'signed' | 'unsigned') =>
    fixedTicks(kind, signs).map(({ label }) => label);
  expect(labels('people', 'signed')).toEqual(['−60', '−40', '−20', '0', '+20', '+40', '+60']);
  expect(labels('scale-share', 'unsigned')).toEqual([
    '30%',
    '20%',
    '10%',
    '0%',
    '10%',
    '20%',
    '30%',
  ]);
  expect(labels('ratio', 'unsigned')).toEqual(['0.2', '0.5', '1', '2', '5']);
});
