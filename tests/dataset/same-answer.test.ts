import { describe, expect, it } from 'vitest';
import { familyRows } from '../../src/domain/pooling/family-rows';
import type { UnpooledRow } from '../../src/domain/pooling/who-is-pooled';
import { poolFamily, type PooledGroup } from '../../src/domain/pooling/pool-family';
import { nobodyOmitted, standardMethod } from '../../src/domain/pooling/method/standard-pool';
import { usualCorrelation } from '../../src/domain/synthesis/usual-correlation';
import { pooledHere } from '../../src/domain/reviews/pooled-here';
import { reviewsFileOf } from '../../src/domain/reviews/reviews-file';
import { pooledHarms } from '../../src/domain/safety/pooled-harms';
import { safetyFileOf } from '../../src/domain/safety/safety-file';
import type { Dataset } from '../../src/domain/schema/dataset';
import type { Harm } from '../../src/domain/schema/harms';
import type { Study } from '../../src/domain/schema/study';
import type { PoolingMeasure } from '../../src/domain/vocabulary/pooling-measures';
import {
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../../src/domain/vocabulary/outcome-families';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();

/** What the Synthesis screen answers for some studies. */
function answerOfSynthesis(
  studies: readonly Study[],
  family: OutcomeFamily,
  measure: PoolingMeasure,
) {
  return poolFamily(
    familyRows(studies, family, { measure, r: usualCorrelation }),
    standardMethod,
    nobodyOmitted,
  );
}

/** A group as far as a reader meets it. */
function figuresOf({ comparatorClass, synthesis, participants, rows, doubts }: PooledGroup) {
  return {
    comparatorClass,
    k: synthesis?.k,
    estimate: synthesis?.estimate,
    interval: synthesis?.interval,
    method: synthesis?.method,
    i2: synthesis?.i2,
    prediction: synthesis?.prediction,
    participants,
    doubts,
    rows: rows.map(({ studyId, outcomeKey, timepointWeeks }) => [
      studyId,
      outcomeKey,
      timepointWeeks,
    ]),
  };
}

const refused = (unpooled: readonly UnpooledRow[]) =>
  unpooled.map(({ row, reason }) => [row.studyId, row.outcomeKey, reason]);

/** The file as a browser reads it. */
const fetched = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;

function expectSameHarms(of: Dataset): number {
  const pools = pooledHarms(fetched(safetyFileOf(of).poolable), () => true);
  const own = of.studies.filter(({ contextOnly }) => contextOnly === undefined);
  let compared = 0;
  for (const family of outcomeFamilyCodes) {
    const { harm } = outcomeFamilies[family];
    if (harm === null) continue;
    const differences = answerOfSynthesis(own, family, 'RD');
    const ratios = answerOfSynthesis(own, family, 'RR');
    const shown = pools.filter(({ event }) => event === harm);
    const pooled = (groups: readonly PooledGroup[]) =>
      groups.filter(({ synthesis }) => synthesis !== null).map(figuresOf);
    expect(
      shown.map(({ difference }) => figuresOf(difference)),
      family,
    ).toEqual(pooled(differences.groups));
    expect(
      shown.flatMap(({ ratio }) => (ratio ? [figuresOf(ratio)] : [])),
      family,
    ).toEqual(pooled(ratios.groups));
    for (const { notPooled } of shown)
      expect(refused(notPooled), family).toEqual(
        refused(differences.unpooled.filter(({ reason }) => reason !== 'uncontrolled')),
      );
    compared += shown.length;
  }
  return compared;
}

/** Any adverse event in INNOVA with other counts, of 48 and 50 people. */
function withCounts(ldnEvents: number, comparatorEvents: number): Dataset {
  const planted: Harm = {
    key: 'any-adverse-event',
    name: 'any adverse event',
    event: 'any-adverse-event',
    unit: 'people',
    arms: [
      { label: 'LDN', role: 'ldn', events: ldnEvents, total: 48 },
      { label: 'placebo', role: 'placebo', events: comparatorEvents, total: 50 },
    ],
    source: { missing: 'not-recorded' },
    check: { status: 'agreed' },
  };
  return {
    ...dataset,
    studies: dataset.studies.map((study) =>
      study.id === 'rodriguez-freire-2026'
        ? { ...study, harms: { ...study.harms, events: [planted] } }
        : study,
    ),
  };
}

describe('Safety', () => {
  it('gives the answer of Synthesis for every harm family', () => {
    expect(expectSameHarms(dataset)).toBeGreaterThan(0);
  });

  it('also where an arm has no event, and where no arm has one', () => {
    expect(expectSameHarms(withCounts(0, 4))).toBeGreaterThan(0);
    expectSameHarms(withCounts(0, 0));
  });

  it('pools only what is shown', () => {
    const shown = pooledHarms(safetyFileOf(dataset).poolable, (id) => id === 'due-bruun-2024');
    expect(shown).toEqual([]);
  });
});

describe('Reviews', () => {
  const file = fetched(reviewsFileOf(dataset));
  const pool = pooledHere(file.poolable);
  const studies = dataset.studies.filter(
    ({ diagnoses, comparator, contextOnly }) =>
      diagnoses.includes('fibromyalgia') &&
      comparator.classes.includes('placebo') &&
      contextOnly === undefined,
  );
  const { groups, unpooled } = answerOfSynthesis(studies, 'pain-intensity', 'MD');

  it('gives the answer of Synthesis for pain in fibromyalgia', () => {
    const placebo = groups.find(({ comparatorClass }) => comparatorClass === 'placebo');
    if (!pool || !placebo) throw new Error('not pooled');
    expect(figuresOf(pool.group)).toEqual(figuresOf(placebo));
  });

  it('refuses the same records, and names those that did not measure it', () => {
    const without = file.poolable.withoutRow.map(({ studyId }) => studyId);
    expect(new Set(pool?.notPooled.map(({ studyId }) => studyId))).toEqual(
      new Set([...unpooled.map(({ row }) => row.studyId), ...without]),
    );
    for (const { reason } of pool?.notPooled ?? []) expect(reason).toMatch(/\w/);
  });

  it('forms no pool of one trial', () => {
    expect(
      pooledHere({ ...file.poolable, rows: file.poolable.rows.filter((_, i) => i === 0) }),
    ).toBeNull();
  });
});
