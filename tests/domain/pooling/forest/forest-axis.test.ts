import { describe, expect, it } from 'vitest';
import { forestAxis } from '../../../../src/domain/pooling/forest/forest-axis';
import { forestRows } from '../../../../src/domain/pooling/forest/forest-rows';
import { poolFamily } from '../../../../src/domain/pooling/pool-family';
import { familyRows } from '../../../../src/domain/pooling/family-rows';
import { nobodyOmitted, standardMethod } from '../../../../src/domain/pooling/method/standard-pool';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../../../../src/domain/vocabulary/outcome-families';
import type { PoolingMeasure } from '../../../../src/domain/vocabulary/pooling-measures';
import { fixedDataset } from '../../../fixed-records';

const { studies } = await fixedDataset();

function axisOf(family: OutcomeFamily, measure: PoolingMeasure) {
  const rows = poolFamily(
    familyRows(studies, family, { measure, r: 0.5 }),
    standardMethod,
    nobodyOmitted,
  ).groups.flatMap((group) => forestRows(group, [], measure));
  return { rows, axis: forestAxis(family, measure, rows) };
}

describe('the axis of a forest plot', () => {
  it('is 30% of the range of a scale to either side, in its points', () => {
    const { axis } = axisOf('pain-intensity', 'MD');
    expect(axis?.ticks.map(({ label }) => label)).toEqual(['−3', '−2', '−1', '0', '1', '2', '3']);
    // 1.5 of 10 points is half of 30%.
    expect(axis?.placeOf(-1.5)).toBeCloseTo(-0.5, 12);
    expect(axis?.text).toBe('points of the scale 0–10, ±30% of it');
  });

  it('is 60 points for shares of people, 1.5 standard deviations, and 1/5 to 5 for ratios', () => {
    expect(axisOf('any-adverse-event', 'RD').axis?.placeOf(0.3)).toBeCloseTo(0.5, 12);
    expect(axisOf('pain-intensity', 'SMD').axis?.placeOf(0.75)).toBeCloseTo(0.5, 12);
    expect(axisOf('any-adverse-event', 'RR').axis?.placeOf(Math.log(5))).toBeCloseTo(1, 12);
    expect(axisOf('any-adverse-event', 'OR').axis?.placeOf(-Math.log(5))).toBeCloseTo(-1, 12);
  });

  it('is mirrored where more is better: 41% v 26% with less pain stands on the side of LDN', () => {
    const { axis } = axisOf('pain-30', 'RR');
    // FINAL: 20 of 49 on LDN, 13 of 50 on placebo, a ratio of 1.57.
    expect(axis?.placeOf(Math.log(20 / 49 / (13 / 50)))).toBeLessThan(0);
    expect(axis?.ticks.map(({ label }) => label)).toEqual(['5', '2', '1', '0.5', '0.2']);
    expect(axis?.ticks.map(({ at }) => at)).toEqual(
      axis?.ticks.map(({ at }) => at).toSorted((a, b) => a - b),
    );
  });

  it('has LDN on the left for every family and measure', () => {
    for (const family of outcomeFamilyCodes)
      for (const measure of measuresOfKind[outcomeFamilies[family].kind]) {
        const { axis } = axisOf(family, measure);
        const better = outcomeFamilies[family].lowerIsBetter ? -0.2 : 0.2;
        if (axis) expect(axis.placeOf(better), `${family} by ${measure}`).toBeLessThan(0);
      }
  });

  it('does not depend on the rows: one figure, one place', () => {
    const { axis, rows } = axisOf('pain-intensity', 'MD');
    const alone = forestAxis('pain-intensity', 'MD', rows.slice(0, 1));
    for (const value of [-4, -0.34, 0.49, 2])
      expect(alone?.placeOf(value)).toBe(axis?.placeOf(value));
  });

  it('is none where no row has the range of its scale', () => {
    expect(forestAxis('quality-of-life', 'MD', [])).toBeNull();
  });
});
