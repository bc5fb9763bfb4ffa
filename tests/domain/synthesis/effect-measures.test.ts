import { describe, expect, it } from 'vitest';
import { effectsOfStudies } from '../../../src/domain/synthesis/effects-of-studies';
import { measures, onReportedScale } from '../../../src/domain/synthesis/measure';
import { hedgesCorrection } from '../../../src/domain/synthesis/standardized-mean-difference';
import { answerDifferences } from '../../numbers/answer-differences';

const arms = { n1: 30, m1: 4.1, sd1: 2, n2: 28, m2: 5.2, sd2: 2.3 };

describe('effects of single studies', () => {
  it('MD is the difference of means with separate variances', () => {
    const { effects } = effectsOfStudies({ measure: 'MD', studies: [{ id: 'a', ...arms }] });
    // By hand: 4.1 − 5.2; 4/30 + 5.29/28
    const expected = [{ id: 'a', yi: -1.1, vi: 4 / 30 + 5.29 / 28 }];
    expect(answerDifferences(expected, effects)).toEqual([]);
  });

  it('SMD carries the exact gamma correction', () => {
    // Γ(1) / Γ(½); then R: metafor:::.cmicalc(c(10, 50, 5000))
    expect(hedgesCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
    expect(hedgesCorrection(10)).toBeCloseTo(0.922745608053087, 13);
    expect(hedgesCorrection(50)).toBeCloseTo(0.98491194229556, 13);
    expect(hedgesCorrection(5000)).toBeCloseTo(0.999849991247344, 11);
  });

  it('MC uses the correlation of the paired means', () => {
    const study = { id: 'x', n: 16, m1: 3, sd1: 2, m2: 4, sd2: 1, r: 0.25 };
    const { effects } = effectsOfStudies({ measure: 'MC', studies: [study] });
    // By hand: (4 + 1 − 2 × 0.25 × 2) / 16
    expect(answerDifferences([{ id: 'x', yi: -1, vi: 4 / 16 }], effects)).toEqual([]);
  });

  it('GEN is passed through', () => {
    const studies = [{ id: 'a', yi: 1, vi: 2 }];
    expect(effectsOfStudies({ measure: 'GEN', studies })).toEqual({
      effects: studies,
      leftOut: [],
    });
  });
});

describe('zero cells', () => {
  const studies = [
    { id: 'none', e1: 0, n1: 20, e2: 0, n2: 22 },
    { id: 'all', e1: 20, n1: 20, e2: 22, n2: 22 },
    { id: 'one-zero', e1: 0, n1: 20, e2: 3, n2: 22 },
    { id: 'one-full', e1: 20, n1: 20, e2: 3, n2: 22 },
    { id: 'plain', e1: 2, n1: 20, e2: 3, n2: 22 },
  ];

  it.each(['RR', 'OR'] as const)('%s leaves out and names studies without contrast', (measure) => {
    const { effects, leftOut } = effectsOfStudies({ measure, studies });
    expect(effects.map(({ id }) => id)).toEqual(['one-zero', 'one-full', 'plain']);
    expect(leftOut).toEqual([
      { id: 'none', reason: 'no-events' },
      { id: 'all', reason: 'all-events' },
    ]);
  });

  it('adds 0.5 to the four cells of that study only', () => {
    const { effects } = effectsOfStudies({ measure: 'OR', studies });
    // By hand: log(0.5 × 19.5 / (20.5 × 3.5)); 2 × 19 / (18 × 3) without addition
    const expected = [
      { yi: Math.log((0.5 * 19.5) / (20.5 * 3.5)), vi: 1 / 0.5 + 1 / 20.5 + 1 / 3.5 + 1 / 19.5 },
      {},
      { yi: Math.log((2 * 19) / (18 * 3)), vi: 1 / 2 + 1 / 18 + 1 / 3 + 1 / 19 },
    ];
    expect(answerDifferences(expected[0], effects[0])).toEqual([]);
    expect(answerDifferences(expected[2], effects[2])).toEqual([]);
  });

  it('RD keeps every study, with positive variances', () => {
    const { effects, leftOut } = effectsOfStudies({ measure: 'RD', studies });
    expect(leftOut).toEqual([]);
    expect(effects).toHaveLength(5);
    for (const { vi } of effects) expect(vi).toBeGreaterThan(0);
    // As metafor: 0.5/21 − 0.5/23 for the study without events
    expect(effects[0]?.yi).toBeCloseTo(0.5 / 21 - 0.5 / 23, 14);
  });
});

describe('scales', () => {
  it('only RR and OR are pooled as logarithms', () => {
    expect(measures.filter((measure) => onReportedScale(measure, 0) === 1)).toEqual(['RR', 'OR']);
    expect(onReportedScale('RR', Math.log(2))).toBeCloseTo(2, 14);
    expect(onReportedScale('MD', -1.5)).toBe(-1.5);
  });
});
