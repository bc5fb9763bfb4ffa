import { describe, expect, it } from 'vitest';
import {
  absoluteRiskFromOddsRatio,
  absoluteRiskFromRiskRatio,
} from '../../../src/domain/synthesis/absolute-risk';

function logs(estimate: number, low: number, high: number) {
  return {
    estimate: Math.log(estimate),
    interval: { low: Math.log(low), high: Math.log(high) },
  };
}

describe('absolute risks', () => {
  it('from a risk ratio: comparator risk times the ratio (Cochrane Handbook 15.4.3.2)', () => {
    const risk = absoluteRiskFromRiskRatio(logs(0.75, 0.5, 1.1), 40);
    expect(risk?.interventionPer100).toBeCloseTo(30, 12);
    expect(risk?.interventionInterval.low).toBeCloseTo(20, 12);
    expect(risk?.interventionInterval.high).toBeCloseTo(44, 12);
    expect(risk?.differencePer100).toBeCloseTo(-10, 12);
    expect(risk?.differenceInterval.high).toBeCloseTo(4, 12);
    expect(risk?.heldAt100).toBe(false);
  });

  it('from an odds ratio: through the odds (Cochrane Handbook 15.4.3.3)', () => {
    // Odds 0.25 → 0.5 × 0.25 = 0.125 → risk 1/9
    const risk = absoluteRiskFromOddsRatio(logs(0.5, 0.2, 4), 20);
    expect(risk?.interventionPer100).toBeCloseTo(100 / 9, 12);
    expect(risk?.interventionInterval.high).toBeCloseTo(50, 12);
    expect(absoluteRiskFromOddsRatio(logs(0.5, 0.2, 4), 100)?.interventionPer100).toBe(100);
    const huge = absoluteRiskFromOddsRatio({ estimate: 900, interval: { low: 0, high: 900 } }, 5);
    expect(huge?.interventionPer100).toBe(100);
  });

  it('holds risks at 100 and says so; refuses a comparator risk that is none', () => {
    const risk = absoluteRiskFromRiskRatio(logs(1.5, 1.2, 3), 50);
    expect(risk).toMatchObject({ heldAt100: true, interventionInterval: { high: 100 } });
    for (const comparator of [0, -5, 101, Number.NaN]) {
      expect(absoluteRiskFromRiskRatio(logs(1, 1, 1), comparator)).toBeNull();
      expect(absoluteRiskFromOddsRatio(logs(1, 1, 1), comparator)).toBeNull();
    }
  });
});
