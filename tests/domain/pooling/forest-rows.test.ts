import { beforeAll, describe, expect, it } from 'vitest';
import { forestRows } from '../../../src/domain/pooling/forest-rows';
import { poolFamily } from '../../../src/domain/pooling/pool-family';
import { familyRows } from '../../../src/domain/pooling/family-rows';
import { axisEnds, resultSentences } from '../../../src/domain/pooling/pool-words';
import type { Dataset } from '../../../src/domain/schema/dataset';
import { fixedDataset } from '../../fixed-records';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await fixedDataset();
});

const method = { model: 'REML', ci: 'HKSJ', level: 95 } as const;

function painPool(omit: readonly string[] = []) {
  const rows = familyRows(dataset.studies, 'pain-intensity', { measure: 'MD', r: 0.5 });
  const pooled = poolFamily(rows, method, new Set(omit));
  const [group] = pooled.groups;
  if (!group) throw new Error('no group');
  return { group, unpooled: pooled.unpooled };
}

describe('forest rows', () => {
  it('speak a study in one sentence, with its weight and what its interval says', () => {
    const { group, unpooled } = painPool();
    const row = forestRows(group, unpooled, 'MD').find(({ id }) => id === 'due-bruun-2024');
    expect(row?.sentence).toContain(
      'Due Bruun 2024, mean difference minus 0.34, 95% interval minus 0.95 to 0.27, crosses no difference, weight 56%',
    );
  });

  it('keep an unticked study as a row without weight and take it out of the pool', () => {
    const { group, unpooled } = painPool(['due-bruun-2024']);
    const rows = forestRows(group, unpooled, 'MD');
    expect(rows.find(({ id }) => id === 'due-bruun-2024')).toMatchObject({
      kind: 'omitted',
      weightPercent: null,
    });
    expect(group.synthesis).toBeNull();
    expect(rows.some(({ kind }) => kind === 'pooled')).toBe(false);
  });

  it('put studies that cannot be pooled below, each with its reason and no figure', () => {
    const { group, unpooled } = painPool();
    const below = forestRows(group, unpooled, 'MD').filter(({ kind }) => kind === 'unpooled');
    expect(below.length).toBe(unpooled.length);
    for (const row of below) {
      expect(row.estimate).toBeNull();
      expect(row.marks).toHaveLength(1);
    }
  });

  it('put LDN left for pain and right for responders', () => {
    expect(axisEnds('pain-intensity', 'placebo')).toEqual(['favours LDN', 'favours placebo']);
    expect(axisEnds('pain-30', 'placebo')).toEqual(['favours placebo', 'favours LDN']);
    expect(axisEnds('any-adverse-event', 'placebo')).toEqual(['favours LDN', 'favours placebo']);
  });

  it('say in words that an interval includes no difference, and never call it more', () => {
    const { group } = painPool();
    const text = resultSentences(group, 'pain-intensity', 'MD', 'placebo').join(' ');
    expect(text).toContain('0.03\u00a0[−5.21,\u00a05.27]');
    expect(text).toContain('includes no difference');
    expect(text).toContain('With 2 studies any pooled result is fragile');
    expect(text).not.toMatch(/significant|effective|proved/);
  });
});

it('marks a row whose sources contradict each other', () => {
  // The registry of Beaudette-Zlatanova 2023 and its abstract differ on depression.
  const rows = familyRows(dataset.studies, 'mood', { measure: 'SMD', r: 0.5 });
  const [group] = poolFamily(rows, method, new Set()).groups;
  if (!group) throw new Error('No row on mood');
  expect(forestRows(group, [], 'SMD')[0]).toMatchObject({ id: 'beaudette-zlatanova-2023' });
  expect(forestRows(group, [], 'SMD')[0]?.marks).toContain('sources disagree');
});
