import { describe, expect, it } from 'vitest';
import { certaintyBound, certaintyDomains } from '../../../src/domain/certainty/certainty-bound';
import type { CertaintyContext } from '../../../src/domain/certainty/certainty-context';
import type { RatedBody } from '../../../src/domain/certainty/evidence-body';
import { imprecisionOf } from '../../../src/domain/certainty/imprecision';
import { inconsistencyOf } from '../../../src/domain/certainty/inconsistency';
import { indirectnessOf } from '../../../src/domain/certainty/indirectness';
import { publicationBiasOf } from '../../../src/domain/certainty/publication-bias';
import { riskOfBiasOf } from '../../../src/domain/certainty/risk-of-bias';
import { certaintyLevelCodes } from '../../../src/domain/vocabulary/certainty';
import { seededDraw } from '../../../fixtures/seeded-draw';
import { body, noContext, trial } from './body-of-evidence';

/** Made by hand; the numbers are the thresholds of the GRADE series that `vocabulary/certainty` cites. */
const risks = { family: 'any-adverse-event', measure: 'RR' } as const;
const log = (low: number, high: number) => ({ low: Math.log(low), high: Math.log(high) });
const withEvents = (e1: number, e2: number, n: number): Partial<RatedBody> => ({
  ...risks,
  participants: 2 * n,
  riskRatio: log(0.9, 1.1),
  studies: [trial({ participants: 2 * n, cells: { e1, n1: n, e2, n2: n } })],
});

describe('imprecision', () => {
  it('takes one level below 400 people for means, none from 400 on', () => {
    expect(imprecisionOf(body({ participants: 399 }), null).levels).toBe(1);
    expect(imprecisionOf(body({ participants: 400 }), null).levels).toBe(0);
  });

  it('takes one level below 300 events for risks, none from 300 on or among 2,000 people', () => {
    expect(imprecisionOf(body(withEvents(149, 150, 500)), null).levels).toBe(1);
    expect(imprecisionOf(body(withEvents(150, 150, 500)), null).levels).toBe(0);
    expect(imprecisionOf(body(withEvents(5, 5, 1000)), null).levels).toBe(0);
  });

  it('counts people as the most events there can be where events are not known', () => {
    const unknown = { ...risks, studies: [trial({ yi: null })], riskRatio: null, interval: null };
    const few = imprecisionOf(body({ ...unknown, participants: 40 }), null);
    expect([few.state, few.levels, few.size.atMost]).toEqual(['assessed', 1, true]);
    const many = imprecisionOf(body({ ...unknown, participants: 300 }), null);
    expect([many.state, many.levels]).toEqual(['not-assessed', 0]);
  });

  it.each([
    ['excludes no difference', -0.7, -0.1, 0],
    ['holds no difference and nothing important', -0.9, 0.9, 0],
    ['holds no difference and an important benefit', -1.1, 0.5, 1],
    ['holds important effects both ways', -1.1, 1.1, 2],
  ])('an interval of means that %s, with 1 point important', (_, low, high, levels) => {
    expect(imprecisionOf(body({ interval: { low, high } }), 1).levels).toBe(levels);
  });

  it('says that an interval was not judged where no important difference is known', () => {
    const wide = imprecisionOf(body({ interval: { low: -9, high: 9 } }), null);
    expect([wide.levels, wide.reach]).toEqual([0, 'no-important-difference']);
  });

  it.each([
    ['0.80 to 1.20', log(0.8, 1.2), 0],
    ['0.70 to 1.20', log(0.7, 1.2), 1],
    ['0.70 to 1.30', log(0.7, 1.3), 2],
    ['1.10 to 3.00', log(1.1, 3), 0],
  ])('a ratio of risks of %s', (_, riskRatio, levels) => {
    expect(imprecisionOf(body({ ...withEvents(400, 400, 900), riskRatio }), null).levels).toBe(
      levels,
    );
  });
});

describe('inconsistency', () => {
  const of = (effects: readonly number[], i2Percent: number) =>
    inconsistencyOf(body({ i2Percent, studies: effects.map((yi) => trial({ yi })) }));

  it('takes one level where trials on both sides lie apart or I² is over 50%', () => {
    expect(of([-0.5, 0.5], 0).levels).toBe(1);
    expect(of([-0.1, 0.1], 51).levels).toBe(1);
  });

  it('takes none where they overlap at 50%, or differ on one side only', () => {
    expect(of([-0.1, 0.1], 50).levels).toBe(0);
    expect(of([-0.3, -3], 95)).toMatchObject({ levels: 0, pairsApart: 1, bothSides: false });
  });

  it('does not apply to one trial, and is not assessed without figures', () => {
    expect(inconsistencyOf(body({ studies: [trial()] })).state).toBe('does-not-apply');
    const noFigure = trial({ yi: null });
    expect(inconsistencyOf(body({ studies: [noFigure, noFigure] })).state).toBe('not-assessed');
  });
});

describe('indirectness', () => {
  const asked = new Set(['fibromyalgia']);
  const half = (other: Parameters<typeof trial>[0]) =>
    body({ studies: [trial(), trial({ name: 'Other 2020', ...other })] });

  it.each([
    ['50 mg', { dosesMgPerDay: [50] }],
    ['0.5 mg', { dosesMgPerDay: [0.5] }],
    ['people of whom some have another diagnosis', { diagnoses: ['fibromyalgia', 'migraine'] }],
  ])('takes one level where half of the people took or were %s', (_, other) => {
    expect(indirectnessOf(half(other), asked).levels).toBe(1);
    expect(indirectnessOf(half({ ...other, participants: 99 }), asked).levels).toBe(0);
  });

  it('takes none for 6 mg, for a dose that is not reported, or where every condition is asked about', () => {
    expect(indirectnessOf(half({ dosesMgPerDay: [6] }), asked).levels).toBe(0);
    expect(indirectnessOf(half({ dosesMgPerDay: null }), asked)).toMatchObject({
      levels: 0,
      doseNotKnown: ['Other 2020'],
    });
    expect(indirectnessOf(half({ diagnoses: ['migraine'] }), new Set()).levels).toBe(0);
  });
});

describe('publication bias', () => {
  const unpublished = (participants: number | null) => ({
    id: 'nct', title: 'Never reported', participants, conditionGroups: [], diagnoses: [],
  }); // prettier-ignore

  it('takes one level where unpublished trials hold at least as many people', () => {
    expect(publicationBiasOf(body(), [unpublished(500)]).levels).toBe(1);
    expect(publicationBiasOf(body(), [unpublished(499)]).levels).toBe(0);
    expect(publicationBiasOf(body(), []).levels).toBe(0);
  });

  it('is not assessed where a number that could tip the scales is not known', () => {
    expect(publicationBiasOf(body(), [unpublished(100), unpublished(null)]).state).toBe(
      'not-assessed',
    );
    expect(publicationBiasOf(body({ participants: null }), [unpublished(9)]).state).toBe(
      'not-assessed',
    );
  });
});

describe('risk of bias', () => {
  const rated = (studyId: string, judgement: 'low' | 'high') => ({ studyId, judgement, by: 'X' });

  it('is not assessed unless every trial has a published rating', () => {
    expect(riskOfBiasOf(body(), []).state).toBe('not-assessed');
    expect(riskOfBiasOf(body(), [rated('a', 'high')])).toMatchObject({
      state: 'not-assessed',
      levels: 0,
    });
  });

  it('takes one level where most people were in trials rated high', () => {
    expect(riskOfBiasOf(body(), [rated('a', 'high'), rated('b', 'high')]).levels).toBe(1);
    expect(riskOfBiasOf(body(), [rated('a', 'high'), rated('b', 'low')]).levels).toBe(0);
  });
});

describe('the bound', () => {
  it('is high for large trials that agree, and never less than very low', () => {
    expect(certaintyBound(body(), noContext, new Map()).level).toBe('high');
    const bad = body({
      ...withEvents(5, 5, 20),
      riskRatio: log(0.1, 9),
      i2Percent: 80,
      studies: [trial({ yi: -1, dosesMgPerDay: [50] }), trial({ yi: 1, dosesMgPerDay: [50] })],
    });
    expect(certaintyBound(bad, noContext, new Map()).level).toBe('very-low');
  });

  it('is low without randomisation, whatever the figures are, and counts nothing', () => {
    for (const participants of [3, 5000]) {
      const bound = certaintyBound(
        body({ form: 'not-randomised', participants }),
        noContext,
        new Map(),
      );
      expect([bound.start, bound.level]).toEqual(['low', 'low']);
      for (const domain of certaintyDomains) expect(bound.domains[domain].levels).toBe(0);
    }
  });
});

/** A body and a context of any kind, from a seed. */
function drawn(seed: number): { of: RatedBody; context: CertaintyContext } {
  const { one, chance, whole } = seededDraw(seed);
  const effect = () => whole(-30, 30) / 10;
  const studies = Array.from({ length: whole(1, 4) }, () => {
    const n = whole(5, 400);
    return trial({
      yi: chance(0.8) ? effect() : null,
      participants: chance(0.9) ? 2 * n : null,
      dosesMgPerDay: one([[4.5], [50], null]),
      diagnoses: one([['fibromyalgia'], ['migraine']]),
      cells: chance(0.5) ? { e1: whole(0, n), n1: n, e2: whole(0, n), n2: n } : null,
    });
  });
  const middle = effect();
  const reach = { low: middle - whole(0, 30) / 10, high: middle + whole(0, 30) / 10 };
  const given = chance(0.8) ? reach : null;
  const of = body({
    ...(chance(0.5) ? risks : {}),
    studies,
    participants: studies.some(({ participants }) => participants === null)
      ? null
      : studies.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
    interval: given,
    riskRatio: given,
    i2Percent: whole(0, 100),
  });
  const unpublished = {
    id: 'nct', title: 'Never reported', participants: one([null, 10, 900]),
    conditionGroups: [], diagnoses: [],
  }; // prettier-ignore
  return {
    of,
    context: {
      ...noContext,
      diagnoses: new Set(chance(0.5) ? ['fibromyalgia'] : []),
      unpublishedTrials: chance(0.5) ? [unpublished] : [],
    },
  };
}

const rank = (of: RatedBody, context: CertaintyContext) =>
  certaintyLevelCodes.indexOf(certaintyBound(of, context, new Map()).level);

describe('over 2,000 drawn bodies of evidence', () => {
  const seeds = Array.from({ length: 2000 }, (_, seed) => seed);

  it('no rule raises: the bound is its start less the levels taken, and each takes 0 to 2', () => {
    for (const seed of seeds) {
      const { of, context } = drawn(seed);
      const { domains } = certaintyBound(of, context, new Map());
      const levels = certaintyDomains.map((domain) => domains[domain].levels);
      expect(levels.every((each) => each >= 0 && each <= 2)).toBe(true);
      const down = levels.reduce<number>((sum, each) => sum + each, 0);
      expect(rank(of, context)).toBe(Math.min(down, 3));
    }
  });

  it('more people, with everything else as it was, never lower it', () => {
    for (const seed of seeds) {
      const { of, context } = drawn(seed);
      const times = (n: number | null) => (n === null ? null : 3 * n);
      const more = {
        ...of,
        participants: times(of.participants),
        studies: of.studies.map((study) => ({
          ...study,
          participants: times(study.participants),
          cells: study.cells && {
            e1: 3 * study.cells.e1, n1: 3 * study.cells.n1,
            e2: 3 * study.cells.e2, n2: 3 * study.cells.n2,
          }, // prettier-ignore
        })),
      };
      expect(rank(more, context)).toBeLessThanOrEqual(rank(of, context));
    }
  });
});
