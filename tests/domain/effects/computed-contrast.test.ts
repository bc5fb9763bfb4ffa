import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../src/domain/effects/computed-contrast';
import { halfAddedMark } from '../../../src/domain/effects/half-added-mark';
import { riskText } from '../../../src/domain/record/risk-text';
import type { ArmRole } from '../../../src/domain/vocabulary/filters/comparators';
import type { Study } from '../../../src/domain/schema/study';

const parallel: Pick<Study, 'design' | 'contextOnly'> = { design: 'rct-parallel' };
const crossover = { design: 'rct-crossover' } as const;

type Count = readonly [number, number];

function arm(role: ArmRole, [events, total]: Count) {
  return { label: role, role, events, total };
}

function people(ldn: Count, placebo: Count) {
  return { arms: [arm('ldn', ldn), arm('placebo', placebo)] };
}

const points = (low: string, high: string) => `[95%\u00a0CI\u00a0${low},\u00a0${high}]`;

describe('a computed contrast', () => {
  it('of 4 of 49 against 3 of 50 (Due Bruun 2024, stopped for harms)', () => {
    // RD = 4/49 − 3/50 = 0.0216, SE = √(0.0816·0.9184/49 + 0.06·0.94/50) = 0.0515;
    // RR = 1.361, SE of its log = √(1/4 − 1/49 + 1/3 − 1/50) = 0.7369.
    expect(riskText(parallel, people([4, 49], [3, 50]))).toMatchObject({
      risks: '8.2% v 6.0%',
      difference: `2.2\u00a0points ${points('−7.9', '12.3')}`,
      ratio: `1.36 ${points('0.32', '5.77')}`,
    });
  });

  it('adds 0.5 to all four cells where one is empty, for difference and ratios alike, and says so', () => {
    // By hand: cells 0.5, 20.5, 1.5, 19.5 of 21 and 21. RD = 0.5/21 − 1.5/21; RR = 1/3;
    // OR = (0.5·19.5)/(20.5·1.5).
    const contrast = contrastOf(parallel, people([0, 20], [1, 20]));
    const { riskDifference, riskRatio, oddsRatio, counts } = contrast;
    expect(counts).toEqual({ e1: 0, n1: 20, e2: 1, n2: 20 });
    for (const figure of [riskDifference, riskRatio, oddsRatio])
      expect(figure).toMatchObject({ ok: true, halfAdded: true });
    expect(riskDifference.ok && riskDifference.estimate).toBeCloseTo(-100 / 21, 10);
    expect(riskRatio.ok && riskRatio.estimate).toBeCloseTo(1 / 3, 10);
    expect(oddsRatio.ok && oddsRatio.estimate).toBeCloseTo(9.75 / 30.75, 10);
    expect(riskDifference.ok && riskDifference.note).toContain(halfAddedMark);
    const text = riskText(parallel, people([0, 20], [1, 20]));
    expect(text?.risks).toBe('0.0% v 5.0%');
    expect(text?.method).toContain(halfAddedMark);
  });

  it('without an event, or with nothing but events, keeps the difference and refuses the ratio', () => {
    for (const [ldn, placebo, reason] of [
      [[0, 20], [0, 20], 'no-events'],
      [[20, 20], [18, 18], 'all-events'],
    ] as const) {
      const { riskDifference, riskRatio, oddsRatio } = contrastOf(parallel, people(ldn, placebo));
      expect(riskDifference.ok).toBe(true);
      expect(riskRatio).toEqual({ ok: false, reason });
      expect(oddsRatio).toEqual({ ok: false, reason });
    }
  });

  it('of means is paired in a crossover, with the correlation that was assumed', () => {
    const arms = [
      { label: 'LDN', role: 'ldn', n: 10, mean: 4, sd: 2 },
      { label: 'placebo', role: 'placebo', n: 10, mean: 5, sd: 2 },
    ] as const;
    // Independent: 2²/10 + 2²/10 = 0.8; paired with r = 0.5: (4 + 4 − 2·0.5·4)/10 = 0.4.
    const [apart, paired] = [parallel, crossover].map((study) => contrastOf(study, { arms }));
    expect(apart?.meanDifference).toMatchObject({ ok: true, yi: -1, vi: 0.8 });
    expect(paired?.meanDifference).toMatchObject({ ok: true, yi: -1, vi: 0.4 });
    expect(paired?.meanDifference.ok && paired.meanDifference.note).toContain('r = 0.5 assumed');
  });

  it('refuses by one name what may not be divided', () => {
    const counted = people([4, 49], [3, 50]);
    const [ldn, placebo] = [arm('ldn', [4, 49]), arm('placebo', [3, 50])];
    const reason = (...asked: Parameters<typeof contrastOf>) => {
      const { riskDifference, riskRatio, counts } = contrastOf(...asked);
      expect(counts).toBeNull();
      expect(riskDifference).toEqual(riskRatio);
      return riskDifference.ok ? null : riskDifference.reason;
    };
    const context = { reason: 'not-low-dose', note: '' } as const;
    expect(reason({ ...parallel, contextOnly: context }, counted)).toBe('not-ldn');
    expect(reason({ design: 'meta-analysis' }, counted)).toBe('not-own-people');
    expect(reason(crossover, counted)).toBe('crossover-counts');
    expect(reason(parallel, { ...counted, unit: 'events' })).toBe('events');
    expect(reason(crossover, { ...counted, unit: 'events' })).toBe('events');
    expect(reason(parallel, { ...counted, unit: 'rating' })).toBe('rating');
    expect(reason(parallel, { ...counted, unit: 'not-stated' })).toBe('unit-not-stated');
    expect(reason(parallel, { ...counted, comparison: 'within-group' })).toBe('uncontrolled');
    expect(reason(parallel, { arms: [ldn] })).toBe('not-by-arm');
    expect(reason(parallel, { arms: [ldn, ldn, placebo] })).toBe('several-ldn-arms');
    const active = arm('active', [3, 50]);
    expect(reason(parallel, { arms: [ldn, placebo, active] })).toBe('several-comparators');
    const combined = arm('ldn-combination', [4, 49]);
    expect(reason(parallel, { arms: [combined, placebo] })).toBe('combination');
    const bare = { label: 'LDN', role: 'ldn', events: 4 } as const;
    expect(reason(parallel, { arms: [bare, placebo] })).toBe('no-denominators');
    expect(reason(parallel, { arms: [{ ...bare, events: undefined }, placebo] })).toBe(
      'not-by-arm',
    );
  });
});
