import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harmPools } from '../../../src/domain/harms/harm-pool';
import { harmRows, type HarmRow } from '../../../src/domain/harms/harm-rows';
import { ownPool } from '../../../src/domain/reviews/own-pool';
import { ownPoolInput } from '../../../src/domain/reviews/own-pool-trials';
import { poolFamily } from '../../../src/domain/pooling/pooled-family';
import { safetyFileOf } from '../../../src/domain/safety/safety-file';
import { familyRows } from '../../../src/domain/pooling/synthesis-rows';
import type { Harm } from '../../../src/domain/schema/harms';
import { realDataset } from '../real-studies';

interface MetaforAnswer {
  readonly k: number;
  readonly estimate: number;
  readonly se: number;
  readonly ciLow: number;
  readonly ciHigh: number;
  readonly tau2: number;
  readonly i2: number;
  readonly qPValue: number;
}

/** R's metafor 3.8-1 on the records' figures; fixtures/synthesis/make-final-innova.R recomputes it. */
const metafor = JSON.parse(
  readFileSync('fixtures/synthesis/final-innova-3-months.json', 'utf8'),
) as {
  readonly pain: { readonly yi: number[]; readonly vi: number[] } & Record<
    'HKSJ' | 'wald',
    MetaforAnswer
  >;
  readonly anyAdverseEvent: Record<'RR' | 'RRWald' | 'RD', MetaforAnswer>;
};

const dataset = await realDataset();
const input = ownPoolInput(dataset.studies, 'fibromyalgia');
const close = (value: number | undefined, expected: number) =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(
    1e-9 * Math.max(1, Math.abs(expected)),
  );

describe('our own pool of pain in fibromyalgia', () => {
  it('holds FINAL and INNOVA at 3 months and nothing else', () => {
    expect(
      input.trials.map(({ studyId, outcomeKey, estimate, interval }) => [
        studyId,
        outcomeKey,
        estimate,
        interval.low,
        interval.high,
      ]),
    ).toEqual([
      ['due-bruun-2024', 'pain-intensity-change-from-baseline', -0.34, -0.95, 0.27],
      ['rodriguez-freire-2026', 'pain-intensity-level-3-months', 0.49, -0.32, 1.31],
    ]);
  });

  it('gives a reason for every other placebo-controlled record', () => {
    const reasons = new Map(input.notPooled.map(({ studyId, reason }) => [studyId, reason]));
    expect([...reasons.keys()].toSorted()).toEqual([
      'bested-2023',
      'due-bruun-2025',
      'nielsen-2026',
      'paula-2023',
      'younger-2009',
      'younger-2013',
    ]);
    expect(reasons.get('bested-2023')).toContain('median of paired differences');
    expect(reasons.get('due-bruun-2025')).toContain('people of another record');
    expect(reasons.get('younger-2009')).toContain('not randomised');
  });

  it("equals metafor's answer with both intervals", () => {
    const pool = ownPool(input);
    const { HKSJ, wald, yi, vi } = metafor.pain;
    expect(pool?.synthesis.k).toBe(HKSJ.k);
    pool?.synthesis.studies.forEach((study, i) => {
      close(study.yi, yi[i] ?? Number.NaN);
      close(study.vi, vi[i] ?? Number.NaN);
    });
    close(pool?.synthesis.estimate, HKSJ.estimate);
    close(pool?.synthesis.se, HKSJ.se);
    close(pool?.synthesis.interval.low, HKSJ.ciLow);
    close(pool?.synthesis.interval.high, HKSJ.ciHigh);
    close(pool?.synthesis.tau2, HKSJ.tau2);
    close(pool?.synthesis.i2, HKSJ.i2);
    close(pool?.synthesis.qPValue, HKSJ.qPValue);
    close(pool?.wald.low, wald.ciLow);
    close(pool?.wald.high, wald.ciHigh);
  });

  it('is not formed from one trial', () => {
    expect(ownPool({ ...input, trials: input.trials.slice(0, 1) })).toBeNull();
  });
});

/** Any adverse event in INNOVA with other counts, of 48 and 50 people. */
function planted(ldnEvents: number, comparatorEvents: number): Harm {
  return {
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
}

describe('pooled harms', () => {
  const rows = safetyFileOf(dataset).harms;

  it('pool any adverse event of the two trials, as metafor does, and nothing else', () => {
    const pools = harmPools(rows);
    expect(pools.map(({ event, comparatorClass, k }) => [event, comparatorClass, k])).toEqual([
      ['any-adverse-event', 'placebo', 2],
    ]);
    const [pool] = pools;
    const { RR, RRWald, RD } = metafor.anyAdverseEvent;
    close(pool?.riskRatio.estimate, Math.exp(RR.estimate));
    close(pool?.riskRatio.low, Math.exp(RR.ciLow));
    close(pool?.riskRatio.high, Math.exp(RR.ciHigh));
    close(pool?.riskRatioWald.low, Math.exp(RRWald.ciLow));
    close(pool?.riskRatioWald.high, Math.exp(RRWald.ciHigh));
    close(pool?.riskDifference.estimate, 100 * RD.estimate);
    close(pool?.riskDifference.low, 100 * RD.ciLow);
    close(pool?.riskDifference.high, 100 * RD.ciHigh);
    expect(pool?.participants).toBe(197);
    expect(pool?.hartungKnappIsNarrower).toBe(true);
  });

  it('count a set of participants once and never mix comparator classes', () => {
    const again = rows.map((row) =>
      row.studyId === 'rodriguez-freire-2026' ? { ...row, participantSet: 'final-trial' } : row,
    );
    expect(harmPools(again)).toEqual([]);
    const mixed = rows.map((row) =>
      row.studyId === 'rodriguez-freire-2026' && row.comparatorClass !== null
        ? { ...row, comparatorClass: 'active' as const }
        : row,
    );
    expect(harmPools(mixed)).toEqual([]);
  });

  it.each<[string, Partial<HarmRow>]>([
    ['was not randomised', { design: 'prospective-cohort' }],
    ['was a crossover', { design: 'rct-crossover' }],
    ['counts events', { unit: 'events' }],
  ])('never take in a comparison that %s', (_, given) => {
    const other = rows.map((row) =>
      row.studyId === 'rodriguez-freire-2026' ? { ...row, ...given } : row,
    );
    expect(harmPools(other)).toEqual([]);
  });

  it('never join harms of no common name', () => {
    const unnamed = rows.map((row) =>
      row.event === 'any-adverse-event' ? { ...row, event: 'other' as const } : row,
    );
    expect(harmPools(unnamed)).toEqual([]);
  });

  it('pool an arm without an event by the rule of the Synthesis screen, and none without any', () => {
    const withEvents = (ldnEvents: number, comparatorEvents: number) => {
      const studies = dataset.studies.map((study) =>
        study.id === 'rodriguez-freire-2026'
          ? { ...study, harms: { ...study.harms, events: [planted(ldnEvents, comparatorEvents)] } }
          : study,
      );
      const [pool] = harmPools(studies.flatMap(harmRows));
      const synthesisRows = familyRows(studies, 'any-adverse-event', { measure: 'RR', r: 0.5 });
      const method = { model: 'REML', ci: 'HKSJ', level: 95 } as const;
      const [group] = poolFamily(synthesisRows, method, new Set()).groups;
      return { pool, synthesis: group?.synthesis };
    };
    const { pool, synthesis } = withEvents(0, 4);
    expect(pool?.k).toBe(2);
    close(pool?.riskRatio.estimate, Math.exp(synthesis?.estimate ?? Number.NaN));
    close(pool?.riskRatio.high, Math.exp(synthesis?.interval.high ?? Number.NaN));
    expect(withEvents(0, 0)).toEqual({ pool: undefined, synthesis: null });
  });
});
