import { describe, expect, it } from 'vitest';
import metafor from '../../../../fixtures/synthesis/final-innova.json';
import { effectScales, formatOnScale } from '../../../../src/domain/format/effect-scale';
import { familyRows } from '../../../../src/domain/pooling/family-rows';
import type { MethodChoice } from '../../../../src/domain/pooling/method/method-choice';
import { readingsOf } from '../../../../src/domain/pooling/method/readings';
import { readingWords } from '../../../../src/domain/pooling/method/readings-words';
import { poolFamily, type PooledGroup } from '../../../../src/domain/pooling/pool-family';
import { resultSentences } from '../../../../src/domain/pooling/pool-words';
import { byPublication } from '../../../../src/domain/pooling/robustness/by-publication';
import { withoutEach } from '../../../../src/domain/pooling/robustness/leave-one-out';
import type { Study } from '../../../../src/domain/schema/study';
import { isDetermined } from '../../../../src/domain/synthesis/undetermined';
import { fixedDataset, studyOf } from '../../../fixed-records';

const dataset = await fixedDataset();
const trials = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));
const [final] = trials as [Study, Study];
const third: Study = { ...final, id: 'third', name: 'Third 2027', participantSet: 'third' };
const byRule: MethodChoice = { model: null, ci: 'HKSJ', tau: null };

function painGroup(choice: MethodChoice, studies: readonly Study[] = trials): PooledGroup {
  const rows = familyRows(studies, 'pain-intensity', { measure: 'MD', r: 0.5 });
  const [group] = poolFamily(rows, choice, new Set()).groups;
  if (!group) throw new Error('no group');
  return group;
}

const readings = (choice: MethodChoice, studies?: readonly Study[]) =>
  readingsOf(painGroup(choice, studies), choice);

describe('readings of FINAL and INNOVA', () => {
  it('are those of metafor without a prior, and three with one', () => {
    const { HKSJ, wald, commonEffect } = metafor.pain;
    // With a prior: a plain sum over 400,000 values of tau, scales 0.434929, half and twice of it.
    const expected = [
      ['hartung-knapp', HKSJ.estimate, HKSJ.ciLow, HKSJ.ciHigh],
      ['wald', HKSJ.estimate, wald.ciLow, wald.ciHigh],
      ['common-effect', commonEffect.estimate, commonEffect.ciLow, commonEffect.ciHigh],
      ['bayesian', -0.001905, -0.774312, 0.842579],
      ['half-scale', -0.020077, -0.599468, 0.586246],
      ['twice-scale', 0.013257, -1.19969, 1.320596],
    ] as const;
    const found = readings(byRule);
    expect(found.map(({ code }) => code)).toEqual(expected.map(([code]) => code));
    for (const [i, [code, estimate, low, high]] of expected.entries()) {
      expect(found[i]?.estimate, code).toBeCloseTo(estimate, 5);
      expect(found[i]?.interval.low, code).toBeCloseTo(low, 5);
      expect(found[i]?.interval.high, code).toBeCloseTo(high, 5);
    }
  });

  it('mark the one that is drawn, which has the numbers of the plot', () => {
    for (const [choice, code] of [
      [byRule, 'bayesian'],
      [{ ...byRule, tau: 0.5 }, 'bayesian'],
      [{ ...byRule, model: 'REML' }, 'hartung-knapp'],
      [{ ...byRule, model: 'REML', ci: 'wald' }, 'wald'],
      [{ ...byRule, model: 'FE', ci: 'wald' }, 'common-effect'],
    ] as const) {
      const drawn = readings(choice).filter(({ isDrawn }) => isDrawn);
      const { synthesis } = painGroup(choice);
      expect(drawn.map((one) => one.code)).toEqual([code]);
      expect(drawn[0]?.interval).toEqual(synthesis?.interval);
    }
  });

  it('each say what is assumed, and none that it is right', () => {
    const words = readings(byRule).map((reading) => readingWords(reading, 'MD'));
    expect(new Set(words.map(({ assumes }) => assumes)).size).toBe(6);
    for (const { name, assumes } of words) {
      expect(assumes).toMatch(/true effect|The same/);
      expect(`${name} ${assumes}`).not.toMatch(/correct|right|best|recommend|should/i);
    }
    // 1.96 × 0.4349 = 0.85
    expect(words[3]).toMatchObject({ name: 'Bayesian (scale 0.435)' });
    expect(words[3]?.assumes).toContain('below 0.85 with 95% probability');
  });
});

describe('three trials', () => {
  const studies = [...trials, third];

  it('have other scales beside a Bayesian answer only', () => {
    expect(readings(byRule, studies)).toEqual([]);
    expect(readings({ ...byRule, model: 'BAYES' }, studies).map(({ code }) => code)).toEqual([
      'bayesian',
      'half-scale',
      'twice-scale',
    ]);
  });

  it('by the Bayesian model, without each and as they came out, keep the prior', () => {
    const choice = { ...byRule, model: 'BAYES', tau: 0.5 } as const;
    const group = painGroup(choice, studies);
    const refits = withoutEach(group);
    if (!isDetermined(refits)) throw new Error('not refitted');
    const pair = painGroup({ ...byRule, tau: 0.5 }).synthesis;
    const without = refits.find(({ id }) => id === 'third');
    // Without the third stand FINAL and INNOVA: shared/stats/bayes/final-innova-md.json.
    expect(without?.estimate).toBe(pair?.estimate);
    expect(without?.interval).toEqual(pair?.interval);
    expect(without?.interval.low).toBeCloseTo(-0.8357, 4);
    const citation = { ...final.citation, year: 2027 };
    const byId = new Map([...trials, { ...third, citation }].map((study) => [study.id, study]));
    const steps = byPublication(group, byId);
    expect(steps?.map(({ id, k }) => [id, k])).toEqual([
      ['due-bruun-2024', 1],
      ['rodriguez-freire-2026', 2],
      ['third', 3],
    ]);
    expect(steps?.[1]?.interval).toEqual(pair?.interval);
    expect(steps?.[2]?.estimate).toBe(group.synthesis?.estimate);
  });
});

describe('what is beyond the possible', () => {
  it('is not printed as an end of an interval', () => {
    const text = formatOnScale(effectScales.RD, 0.12, { low: -1.3, high: 0.88 });
    expect(text).toBe('12.0\u00a0[beyond −100,\u00a088.0]');
    expect(formatOnScale(effectScales.RD, 0, { low: -1, high: 1 })).toBe(
      '0.0\u00a0[−100,\u00a0100]',
    );
  });

  it('is said of a difference larger than its scale', () => {
    // Of 0 to 10: −1.5 and 1.5 with standard errors of 0.31 and 0.42, t with one degree of freedom.
    const apart = trials.map((study, i): Study => {
      const outcomes = study.outcomes.map((outcome) => {
        const { effect } = outcome;
        if (!effect || !('estimate' in effect) || !effect.interval) return outcome;
        const move = i === 0 ? -1.2 : 1.2;
        if (typeof effect.estimate !== 'number') return outcome;
        return {
          ...outcome,
          effect: {
            ...effect,
            estimate: effect.estimate + move,
            interval: {
              ...effect.interval,
              low: effect.interval.low + move,
              high: effect.interval.high + move,
            },
          },
        };
      });
      return { ...study, outcomes };
    });
    const group = painGroup({ ...byRule, model: 'REML' }, apart);
    const said = resultSentences(group, 'pain-intensity', 'MD', 'placebo').join(' ');
    expect(group.synthesis?.interval.high).toBeGreaterThan(10);
    expect(said).toContain('[beyond −10.00,\u00a0beyond 10.00]');
    expect(said).toContain('The interval goes beyond ±10.00, where no difference can be');
    const bayesian = painGroup(byRule, apart).doubts.map(({ code }) => code);
    expect(bayesian).not.toContain('impossible-interval');
  });
});
