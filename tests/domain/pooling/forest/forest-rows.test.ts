import { beforeAll, describe, expect, it } from 'vitest';
import { forestRows } from '../../../../src/domain/pooling/forest/forest-rows';
import { armColumnsOf } from '../../../../src/domain/pooling/forest/forest-arms';
import { poolFamily } from '../../../../src/domain/pooling/pool-family';
import { familyRows } from '../../../../src/domain/pooling/family-rows';
import { resultSentences } from '../../../../src/domain/pooling/pool-words';
import type { Dataset } from '../../../../src/domain/schema/dataset';
import { known } from '../../../../src/domain/missing/missing';
import { fixedDataset, studyOf } from '../../../fixed-records';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await fixedDataset();
});

const method = { model: 'REML', ci: 'HKSJ', tau: null } as const;

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

  it('give an interval as its source prints it, and draw it from the standard error', () => {
    const { group, unpooled } = painPool();
    const row = forestRows(group, unpooled, 'MD').find(({ id }) => id === 'rodriguez-freire-2026');
    // INNOVA at 3 months, as its record has it from a table of its levels: 0.49 (95% CI −0.32 to
    // 1.31). That is not symmetric: its standard error, (1.31 + 0.32) / (2 × 1.96) = 0.416, alone
    // would give −0.325.
    expect(row?.effectText).toBe('0.49\u00a0[−0.32,\u00a01.31]');
    expect(row?.sentence).toContain('95% interval minus 0.32 to 1.31');
    expect(row?.marks).not.toContain('interval computed here');
    expect(row?.low).toBeCloseTo(-0.325, 3);
    expect(row?.high).toBeCloseTo(1.305, 3);
  });

  it('mark an interval that no source prints', () => {
    const studies = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));
    const rowsOf = (family: 'pain-30' | 'pain-intensity', measure: 'RR' | 'SMD') => {
      const rows = familyRows(studies, family, { measure, r: 0.5 });
      return poolFamily(rows, method, new Set()).groups.flatMap((group) =>
        forestRows(group, [], measure).filter(({ kind }) => kind === 'study'),
      );
    };
    // Both print how many had less pain, neither a ratio of them; FINAL prints points, not SMDs.
    const shown = [...rowsOf('pain-30', 'RR'), ...rowsOf('pain-intensity', 'SMD')];
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const { marks, sentence } of shown) {
      expect(marks).toContain('interval computed here');
      expect(sentence).toContain('interval computed here');
    }
  });

  it('turn a printed interval with its estimate', () => {
    const innova = studyOf(dataset, 'rodriguez-freire-2026');
    const turned = innova.outcomes.map((outcome) => {
      const effect = known(outcome.effect);
      if (effect?.estimateDirection !== 'LDN-minus-comparator') return outcome;
      return {
        ...outcome,
        effect: { ...effect, estimateDirection: 'comparator-minus-LDN' as const },
      };
    });
    const rows = familyRows([{ ...innova, outcomes: turned }], 'pain-intensity', {
      measure: 'MD',
      r: 0.5,
    });
    expect(rows[0]?.printedInterval).toEqual({ low: -1.31, high: 0.32 });
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

  it('put studies that cannot be pooled below, each with its reason, its printed figures and no effect', () => {
    const { group, unpooled } = painPool();
    const below = forestRows(group, unpooled, 'MD').filter(({ kind }) => kind === 'unpooled');
    expect(below.length).toBe(unpooled.length);
    for (const row of below) {
      expect(row.estimate).toBeNull();
      expect(row.marks).toHaveLength(1);
      expect(row.printed).not.toBe('');
      expect(row.source?.entries.length).toBeGreaterThan(0);
      expect(row.sentence).toContain('as printed: ');
    }
    // Younger 2013, abstract: reduction of 28.8% on LDN and of 18.0% on placebo, P = 0.016.
    expect(below.find(({ id }) => id === 'younger-2013')?.printed).toBe(
      '−28.8% v −18.0%; P\u00a0=\u00a00.016',
    );
  });

  it('hold the arms as their source prints them, what it does not print as not reported', () => {
    const { group } = painPool();
    const rows = forestRows(group, [], 'MD');
    const columns = armColumnsOf(rows);
    expect(columns.map(({ head }) => head)).toEqual(['n', 'mean', 'SD']);
    const figures = (id: string) => {
      const arms = rows.find((row) => row.id === id)?.arms;
      return arms && [arms.ldn, arms.comparator].map((arm) => columns.map(({ text }) => text(arm)));
    };
    // FINAL prints changes with intervals, no SD; INNOVA levels with SDs, and no n of this analysis.
    expect(figures('due-bruun-2024')).toEqual([
      ['49', '−1.3', null],
      ['50', '−0.9', null],
    ]);
    expect(figures('rodriguez-freire-2026')).toEqual([
      [null, '7.33', '1.48'],
      [null, '6.83', '1.96'],
    ]);
    expect(rows[0]?.marks).toContain('means are changes from baseline');
    expect(rows[1]?.marks).not.toContain('means are changes from baseline');
  });

  it('hold people with the event among all of an arm where they are counted', () => {
    const studies = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));
    const of = familyRows(studies, 'pain-30', { measure: 'RR', r: 0.5 });
    const rows = poolFamily(of, method, new Set()).groups.flatMap((group) =>
      forestRows(group, [], 'RR'),
    );
    const [column] = armColumnsOf(rows);
    expect(column?.head).toBe('events/n');
    const final = rows.find(({ id }) => id === 'due-bruun-2024')?.arms;
    // FINAL, responders: 20 of 49 and 13 of 50.
    expect(final && [column?.text(final.ldn), column?.text(final.comparator)]).toEqual([
      '20/49',
      '13/50',
    ]);
  });

  it('say in words that an interval includes no difference, and never call it more', () => {
    // Three trials, the third a copy of FINAL in other people.
    const final = studyOf(dataset, 'due-bruun-2024');
    const three = [...dataset.studies, { ...final, id: 'third', participantSet: 'third' }];
    const rows = familyRows(three, 'pain-intensity', { measure: 'MD', r: 0.5 });
    const [group] = poolFamily(rows, method, new Set()).groups;
    if (!group) throw new Error('no group');
    const text = resultSentences(group, 'pain-intensity', 'MD', 'placebo').join(' ');
    expect(text).toContain('pooled mean difference');
    expect(text).toContain('includes no difference');
    expect(text).toContain('With 3 studies any pooled result is fragile');
    expect(text).not.toMatch(/significant|effective|proved/);
  });

  it('of two trials no pooled figure stands in the headline, whatever was chosen', () => {
    for (const model of [null, 'REML', 'BAYES', 'FE'] as const) {
      const rows = familyRows(dataset.studies, 'pain-intensity', { measure: 'MD', r: 0.5 });
      const [group] = poolFamily(rows, { model, ci: 'HKSJ', tau: null }, new Set()).groups;
      if (!group) throw new Error('no group');
      const [first, second, third] = resultSentences(group, 'pain-intensity', 'MD', 'placebo');
      expect([first, second]).toEqual([
        'Pain intensity, LDN against placebo, 195\u00a0people: two trials point in opposite directions; their intervals reach from 0.95 points better to 1.31 worse.',
        'No single figure sums up two trials.',
      ]);
      expect(third).toMatch(/^Drawn below: .*\]\.$/);
    }
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
