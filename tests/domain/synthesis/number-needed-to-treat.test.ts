import { describe, expect, it } from 'vitest';
import { numberNeededToTreat } from '../../../src/domain/synthesis/number-needed-to-treat';

describe('numberNeededToTreat', () => {
  it('runs through infinity when the difference crosses zero', () => {
    // Altman 1998 (BMJ 317:1309): 10% (−5% to 25%) is NNTB 10 (NNTB 4 to ∞ to NNTH 20)
    const wanted = { estimate: 0.1, interval: { low: -0.05, high: 0.25 } };
    expect(numberNeededToTreat(wanted, true)).toEqual({
      point: { kind: 'NNTB', exact: 10, whole: 10 },
      best: { kind: 'NNTB', exact: 4, whole: 4 },
      worst: { kind: 'NNTH', exact: 20, whole: 20 },
      throughInfinity: true,
    });
  });

  it('says the same of an unwanted event with the signs turned', () => {
    const unwanted = { estimate: -0.1, interval: { low: -0.25, high: 0.05 } };
    const wanted = { estimate: 0.1, interval: { low: -0.05, high: 0.25 } };
    expect(numberNeededToTreat(unwanted, false)).toEqual(numberNeededToTreat(wanted, true));
  });

  it('stays on one side when the interval does', () => {
    const harm = { estimate: 0.08, interval: { low: 0.03, high: 0.13 } };
    expect(numberNeededToTreat(harm, false)).toMatchObject({
      point: { kind: 'NNTH', whole: 12 },
      best: { kind: 'NNTH', whole: 33 },
      worst: { kind: 'NNTH', whole: 7 },
      throughInfinity: false,
    });
  });

  it('rounds so that neither benefit nor harm is flattered, and forgives rounding error', () => {
    const benefit = { estimate: 0.3, interval: { low: 0.1 + 0.2, high: 0.7 } };
    const { point, best, worst } = numberNeededToTreat(benefit, true);
    expect([point, best, worst]).toMatchObject([{ whole: 4 }, { whole: 2 }, { whole: 4 }]);
    const tenth = { estimate: 0.3 - 0.2, interval: { low: 0.3 - 0.2, high: 1 } };
    expect(numberNeededToTreat(tenth, true).point).toMatchObject({ whole: 10 });
  });

  it('is infinite at no difference', () => {
    const none = { estimate: 0, interval: { low: 0, high: 0.5 } };
    const { point, worst, throughInfinity } = numberNeededToTreat(none, true);
    expect([point, worst]).toEqual([{ kind: 'infinite' }, { kind: 'infinite' }]);
    expect(throughInfinity).toBe(false);
  });
});
