import { describe, expect, it } from 'vitest';
import { harmGroups } from '../../../src/domain/harms/harm-groups';
import { harmRows, type HarmStudy } from '../../../src/domain/harms/harm-rows';
import { safetyFileOf } from '../../../src/domain/safety/safety-file';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
const { harms } = safetyFileOf(dataset);
const row = (key: string) => {
  const found = harms.find((one) => one.key === key);
  if (!found) throw new Error(`no harm ${key}`);
  return found;
};

describe('harms by event', () => {
  it('compute a difference only from people with both denominators', () => {
    const computed = harms.filter(({ riskDifference }) => riskDifference !== null);
    expect(computed.map(({ key }) => key).toSorted()).toEqual([
      'due-bruun-2024.any-adverse-event',
      'due-bruun-2024.stopped-for-harms',
      'rodriguez-freire-2026.any-adverse-event',
      'smith-2011.withdrawal-for-lack-of-efficacy-flare-unblinded',
    ]);
    for (const { unit, ldn, comparator } of computed) {
      expect(unit).toBe('people');
      expect([ldn?.events, ldn?.total, comparator?.events, comparator?.total]).not.toContain(null);
    }
  });

  it('give FINAL 41 of 49 against 43 of 50 and the difference that follows', () => {
    const { ldn, comparator, riskDifference, riskRatio } = row('due-bruun-2024.any-adverse-event');
    expect([ldn?.text, comparator?.text]).toEqual(['41 of 49 (84%)', '43 of 50 (86%)']);
    // R: 100 * (41/49 - 43/50); metafor escalc("RR", ai = 41, n1i = 49, ci = 43, n2i = 50).
    expect(riskDifference?.estimate).toBeCloseTo(-2.326530612, 8);
    expect(riskRatio?.estimate).toBeCloseTo(0.972947318, 8);
    expect(riskRatio?.low).toBeCloseTo(0.823517171, 8);
    expect(riskRatio?.high).toBeCloseTo(1.149492103, 8);
  });

  it('never divide the 8 and 52 events of Srinivasan 2021', () => {
    const events = row('srinivasan-2021.adverse-events-reported-count-of-events-not-of-p');
    expect(events).toMatchObject({ unit: 'events', basis: 'controlled', riskDifference: null });
    expect([events.ldn?.text, events.comparator?.text]).toEqual(['8 events', '52 events']);
    expect(events.notComputed).toContain('events, not people');
    const shared = harms.filter(({ unit }) => unit === 'events');
    for (const { ldn } of shared) expect(ldn?.text ?? '').not.toMatch(/%/);
  });

  it('do not take the serious event on placebo in FINAL for a comparison', () => {
    const serious = row('due-bruun-2024.serious-adverse-event');
    expect(serious.ldn?.text).toBe('not reported, of 49');
    expect(serious.comparator?.text).toBe('1 of 50');
    expect([serious.riskDifference, serious.riskRatio]).toEqual([null, null]);
    expect(serious.notComputed).not.toBe('');
  });

  it('say which denominator is missing instead of printing a bare percentage', () => {
    expect(row('driver-2023.any-adverse-effect').ldn?.text).toBe(
      '11 (11%), of how many is not reported',
    );
    expect(row('aalto-2025.any-adverse-effect-mostly-nausea-fatigue').ldn?.text).toBe(
      '49.5% of 93',
    );
  });

  it('leave out records that are not low-dose naltrexone, reviews and registrations', () => {
    const byId = new Map(dataset.studies.map((study) => [study.id, study]));
    for (const { studyId } of harms) {
      const study = byId.get(studyId);
      expect(study?.contextOnly).toBeUndefined();
      expect(study?.pooled).toEqual([]);
    }
    const final = studyOf(dataset, 'due-bruun-2024');
    const context: HarmStudy = {
      ...final,
      contextOnly: { reason: 'not-low-dose', note: 'naltrexone 50 mg' },
    };
    expect(harmRows(context)).toEqual([]);
    expect(harmRows({ ...final, design: 'meta-analysis' })).toEqual([]);
  });

  it('keep counts without a comparison group in groups of their own', () => {
    const uncontrolled = harmGroups(harms, 'uncontrolled').flatMap(({ rows }) => rows);
    expect(uncontrolled).not.toEqual([]);
    for (const { comparator, riskDifference } of uncontrolled)
      expect([comparator, riskDifference]).toEqual([null, null]);
  });

  it('pass over no harm of a primary record', () => {
    const primary = dataset.studies.filter(
      ({ contextOnly, pooled, design }) =>
        !contextOnly && pooled.length === 0 && !/review|meta|protocol/.test(design),
    );
    const counted = primary.reduce(
      (sum, { harms: { events, serious, stopped } }) =>
        sum + events.length + ('missing' in serious ? 0 : 1) + ('missing' in stopped ? 0 : 1),
      0,
    );
    expect(harms).toHaveLength(counted);
    const { withoutHarms } = safetyFileOf(dataset);
    expect(withoutHarms.length + new Set(harms.map(({ studyId }) => studyId)).size).toBe(
      primary.length,
    );
  });
});
