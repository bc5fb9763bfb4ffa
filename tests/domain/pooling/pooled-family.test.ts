import { beforeAll, describe, expect, it } from 'vitest';
import fixture from '../../../fixtures/synthesis/final-innova.json';
import { familyRows } from '../../../src/domain/pooling/synthesis-rows';
import { poolFamily, type PooledGroup } from '../../../src/domain/pooling/pooled-family';
import type { Dataset } from '../../../src/domain/schema/dataset';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../../../src/domain/vocabulary/outcome-families';
import { realDataset, studyOf } from '../real-studies';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await realDataset();
});

const method = { model: 'REML', ci: 'HKSJ', level: 95 } as const;

function pool(family: OutcomeFamily, measure: 'MD' | 'SMD' | 'RR' | 'OR' | 'RD', how = {}) {
  const rows = familyRows(dataset.studies, family, { measure, r: 0.5 });
  return poolFamily(rows, { ...method, ...how }, new Set());
}

function synthesisOf(group: PooledGroup | undefined) {
  if (!group?.synthesis) throw new Error('not pooled');
  return group.synthesis;
}

describe('the two placebo-controlled fibromyalgia trials with a mean difference and an interval', () => {
  const expected = fixture.meanDifference;

  it('pool as metafor pools the printed figures (REML, Hartung-Knapp; relative 1e-6)', () => {
    const answer = synthesisOf(pool('pain-intensity', 'MD').groups[0]);
    const metafor = expected['REML knha'];
    expect(answer.studies.map(({ id }) => id)).toEqual(['due-bruun-2024', 'rodriguez-freire-2026']);
    expect(answer.estimate).toBeCloseTo(metafor.estimate, 7);
    expect(answer.se).toBeCloseTo(metafor.se, 7);
    expect(answer.interval.low).toBeCloseTo(metafor.ciLow, 6);
    expect(answer.interval.high).toBeCloseTo(metafor.ciHigh, 6);
    expect(answer.tau2).toBeCloseTo(metafor.tau2, 7);
    expect(answer.i2).toBeCloseTo(metafor.i2, 5);
    expect(answer.q).toBeCloseTo(metafor.q, 7);
    expect(answer.qPValue).toBeCloseTo(metafor.qPValue, 7);
  });

  it('pool as metafor does with the Wald interval and with a common effect', () => {
    const wald = synthesisOf(pool('pain-intensity', 'MD', { ci: 'wald' }).groups[0]);
    expect(wald.interval.low).toBeCloseTo(expected['REML z'].ciLow, 7);
    expect(wald.interval.high).toBeCloseTo(expected['REML z'].ciHigh, 7);
    const common = synthesisOf(pool('pain-intensity', 'MD', { model: 'FE', ci: 'wald' }).groups[0]);
    expect(common.estimate).toBeCloseTo(expected['FE z'].estimate, 7);
    expect(common.interval.high).toBeCloseTo(expected['FE z'].ciHigh, 7);
  });

  it('give back the intervals that the papers print', () => {
    const [group] = pool('pain-intensity', 'MD').groups;
    group?.rows.forEach(({ result }, i) => {
      const reach = 1.959963984540054 * Math.sqrt(result.vi);
      const half = ((expected.high[i] ?? 0) - (expected.low[i] ?? 0)) / 2;
      expect(result.yi).toBe(expected.yi[i]);
      expect(reach).toBeCloseTo(half, 10);
    });
  });

  it('pool responders (30%, intention to treat) and adverse events as metafor does', () => {
    const responders = synthesisOf(pool('pain-30', 'RR').groups[0]);
    expect(responders.estimate).toBeCloseTo(fixture.riskRatio30.estimate, 7);
    expect(responders.interval.high).toBeCloseTo(fixture.riskRatio30.ciHigh, 6);
    const harms = synthesisOf(pool('any-adverse-event', 'RR').groups[0]);
    expect(harms.estimate).toBeCloseTo(fixture.riskRatioAnyAdverseEvent.estimate, 7);
    expect(harms.interval.low).toBeCloseTo(fixture.riskRatioAnyAdverseEvent.ciLow, 6);
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
