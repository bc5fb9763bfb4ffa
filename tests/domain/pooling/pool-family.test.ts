import { describe, expect, it } from 'vitest';
import metafor from '../../../fixtures/synthesis/final-innova.json';
import { familyRows } from '../../../src/domain/pooling/family-rows';
import { poolFamily, type PooledGroup } from '../../../src/domain/pooling/pool-family';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../../../src/domain/vocabulary/outcome-families';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();

const method = { model: 'REML', ci: 'HKSJ', tau: null } as const;

function pool(family: OutcomeFamily, measure: 'MD' | 'SMD' | 'RR' | 'OR' | 'RD', how = {}) {
  const rows = familyRows(dataset.studies, family, { measure, r: 0.5 });
  return poolFamily(rows, { ...method, ...how }, new Set());
}

function synthesisOf(group: PooledGroup | undefined) {
  if (group?.synthesis?.kind !== 'frequentist') throw new Error('not pooled by REML or its like');
  return group.synthesis;
}

/** R's metafor 3.8-1 on the records' figures: fixtures/synthesis/make-final-innova.R. Relative 1e-9. */
const close = (value: number | undefined, expected: number) =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(
    1e-9 * Math.max(1, Math.abs(expected)),
  );

describe('the two placebo-controlled fibromyalgia trials with a mean difference and an interval', () => {
  const expected = metafor.pain;

  it('are FINAL and INNOVA, each at its primary time point', () => {
    const rows = pool('pain-intensity', 'MD').groups[0]?.rows ?? [];
    expect(
      rows.map(({ studyId, outcomeKey, timepointWeeks }) => [studyId, outcomeKey, timepointWeeks]),
    ).toEqual([
      ['due-bruun-2024', 'pain-intensity-change-from-baseline', 12],
      ['rodriguez-freire-2026', 'pain-intensity-level-3-months', 13],
    ]);
    // The intervals printed: −0.95 to 0.27 and −0.32 to 1.31.
    rows.forEach(({ result }, i) => {
      expect(result.yi).toBe(expected.yi[i]);
      close(result.vi, expected.vi[i] ?? Number.NaN);
    });
  });

  it('pool as metafor pools them: Hartung-Knapp, Wald beside it, and a common effect', () => {
    const [group] = pool('pain-intensity', 'MD').groups;
    const answer = synthesisOf(group);
    const { HKSJ, wald, commonEffect } = expected;
    expect(answer.k).toBe(HKSJ.k);
    close(answer.estimate, HKSJ.estimate);
    close(answer.se, HKSJ.se);
    close(answer.interval.low, HKSJ.ciLow);
    close(answer.interval.high, HKSJ.ciHigh);
    close(answer.tau2, HKSJ.tau2);
    close(answer.i2, HKSJ.i2);
    close(answer.q, HKSJ.q);
    close(answer.qPValue, HKSJ.qPValue);
    close(answer.wald.low, wald.ciLow);
    close(answer.wald.high, wald.ciHigh);
    const common = synthesisOf(pool('pain-intensity', 'MD', { model: 'FE', ci: 'wald' }).groups[0]);
    close(common.estimate, commonEffect.estimate);
    close(common.interval.high, commonEffect.ciHigh);
  });

  it('pool responders (30%, intention to treat) and adverse events as metafor does', () => {
    const responders = synthesisOf(pool('pain-30', 'RR').groups[0]);
    close(responders.estimate, metafor.painBy30Percent.RR.estimate);
    close(responders.interval.high, metafor.painBy30Percent.RR.ciHigh);
    const { RR, RRWald, RD } = metafor.anyAdverseEvent;
    const [ratio] = pool('any-adverse-event', 'RR').groups;
    close(synthesisOf(ratio).estimate, RR.estimate);
    close(synthesisOf(ratio).interval.low, RR.ciLow);
    close(synthesisOf(ratio).interval.high, RR.ciHigh);
    close(synthesisOf(ratio).wald.low, RRWald.ciLow);
    close(synthesisOf(ratio).wald.high, RRWald.ciHigh);
    const [difference] = pool('any-adverse-event', 'RD').groups;
    close(synthesisOf(difference).estimate, RD.estimate);
    close(synthesisOf(difference).interval.low, RD.ciLow);
    close(synthesisOf(difference).interval.high, RD.ciHigh);
    expect(difference?.participants).toBe(197);
  });

  it('carry their doubts: few studies, and an interval narrower than chance allows', () => {
    const codes = (group: PooledGroup | undefined) => group?.doubts.map(({ code }) => code);
    expect(codes(pool('pain-intensity', 'MD').groups[0])).toEqual([
      'few-studies',
      'includes-no-difference',
      'heterogeneity',
    ]);
    expect(codes(pool('any-adverse-event', 'RR').groups[0])).toEqual([
      'few-studies',
      'includes-no-difference',
      'narrow-interval',
    ]);
    // By Wald nothing can be narrower than Wald.
    expect(codes(pool('any-adverse-event', 'RR', { ci: 'wald' }).groups[0])).toEqual([
      'few-studies',
      'includes-no-difference',
    ]);
  });
});

describe('what can never enter a pool', () => {
  const everyGroup = () =>
    outcomeFamilyCodes.flatMap((family) =>
      measuresOfKind[outcomeFamilies[family].kind].flatMap((measure) =>
        pool(family, measure).groups.map((group) => ({ family, measure, group })),
      ),
    );

  it('an uncontrolled outcome, a non-randomised comparison or a record that is not low dose', () => {
    const pooled = everyGroup();
    expect(pooled.length).toBeGreaterThan(5);
    for (const { group } of pooled)
      for (const { studyId, outcomeKey } of group.rows) {
        const study = studyOf(dataset, studyId);
        expect(study.contextOnly, studyId).toBeUndefined();
        expect(study.design, studyId).toMatch(/^rct-/);
        const outcome = study.outcomes.find(({ key }) => key === outcomeKey);
        if (outcome) expect(outcome.comparison, `${studyId} ${outcomeKey}`).toBe('between-groups');
      }
  });

  it('the same people twice', () => {
    for (const { family, group } of everyGroup()) {
      const sets = group.rows.map(({ participantSet }) => participantSet);
      expect(new Set(sets).size, family).toBe(sets.length);
    }
  });

  it('two comparator classes, or mean differences on two scales, in one diamond', () => {
    for (const { measure, group } of everyGroup()) {
      if (measure === 'MD')
        expect(new Set(group.rows.map(({ result }) => result.scaleKey)).size).toBe(1);
      for (const row of group.rows) expect(row.comparatorClass).toBe(group.comparatorClass);
    }
  });

  it('nor can it when such a record is planted as a copy of a poolable one', () => {
    const final = studyOf(dataset, 'due-bruun-2024');
    const planted = [
      { ...final, id: 'uncontrolled', participantSet: 'a', design: 'open-label-trial' as const },
      {
        ...final,
        id: 'high-dose',
        participantSet: 'b',
        contextOnly: { reason: 'not-low-dose' as const, note: 'planted' },
      },
      { ...final, id: 'duplicate' },
      {
        ...final,
        id: 'before-after',
        participantSet: 'c',
        outcomes: final.outcomes.map((o) => ({ ...o, comparison: 'within-group' as const })),
      },
    ];
    const rows = familyRows([final, ...planted], 'pain-intensity', { measure: 'MD', r: 0.5 });
    const { groups, unpooled } = poolFamily(rows, method, new Set());
    expect(groups[0]?.rows.map(({ studyId }) => studyId)).toEqual(['due-bruun-2024']);
    expect(Object.fromEntries(unpooled.map(({ row, reason }) => [row.studyId, reason]))).toEqual({
      uncontrolled: 'not-randomised',
      'high-dose': 'not-ldn',
      duplicate: 'shared-participants',
      'before-after': 'uncontrolled',
    });
  });
});

describe('refusals are named', () => {
  it.each([
    ['bested-2023', 'pain-intensity', 'medians'],
    ['srinivasan-2021', 'pain-intensity', 'direction-not-stated'],
    ['younger-2013', 'pain-intensity', 'percent-change'],
    ['martin-2022', 'pain-intensity', 'not-randomised'],
    ['chindalore-2005', 'pain-intensity', 'not-ldn'],
    ['smith-2011', 'disease-response', 'no-denominators'],
    ['srinivasan-2021', 'any-adverse-event', 'events'],
    ['due-bruun-2024', 'serious-adverse-event', 'unit-not-stated'],
  ] as const)('%s in %s: %s', (id, family, reason) => {
    const [measure] = measuresOfKind[outcomeFamilies[family].kind];
    const { unpooled } = pool(family, measure);
    expect(unpooled.find(({ row }) => row.studyId === id)?.reason).toBe(reason);
  });
});
