import { describe, expect, it } from 'vitest';
import { answerText } from '../../../../src/commands/synthesize';
import { familyRows } from '../../../../src/domain/pooling/family-rows';
import {
  chosenMethod,
  usualTauScale,
  type MethodChoice,
} from '../../../../src/domain/pooling/method/method-choice';
import { poolFamily } from '../../../../src/domain/pooling/pool-family';
import { compareFamily, type PoolableRow } from '../../../../src/domain/pooling/who-is-pooled';
import { fixedDataset, studyOf } from '../../../fixed-records';

const dataset = await fixedDataset();
// FINAL −0.34 (−0.95 to 0.27), 99 people; INNOVA 0.49 (−0.32 to 1.31), 96 people.
const trials = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));
const rows = familyRows(trials, 'pain-intensity', { measure: 'MD', r: 0.5 });
const kept = compareFamily(rows, new Set()).groups[0]?.rows ?? [];
const byRule: MethodChoice = { model: null, ci: 'HKSJ', tau: null };

function pooled(choice: MethodChoice) {
  const synthesis = poolFamily(rows, choice, new Set()).groups[0]?.synthesis;
  if (!synthesis) throw new Error('not pooled');
  return synthesis;
}

describe('the scale of the prior by rule', () => {
  it('is an eighth of what the standard error of one person would be', () => {
    // By hand: v = 0.096864 and 0.172909, √(195 / (1/0.096864 + 1/0.172909)) = 3.479435.
    expect(usualTauScale('MD', kept)).toBeCloseTo(3.479434544 / 8, 8);
  });

  it('is 0.5 for logarithms of ratios', () => {
    expect(usualTauScale('RR', kept)).toBe(0.5);
    expect(usualTauScale('OR', kept)).toBe(0.5);
  });

  it('leaves out who gives no number of people, on both sides', () => {
    const [final, innova] = kept;
    if (!final || !innova) throw new Error('no rows');
    const unknown: PoolableRow = { ...innova, result: { ...innova.result, participants: null } };
    // √(99 × 0.096864) / 8
    expect(usualTauScale('MD', [final, unknown])).toBeCloseTo(Math.sqrt(99 * 0.0968637) / 8, 5);
    expect(usualTauScale('MD', [unknown])).toBeNull();
    expect(chosenMethod(byRule, [unknown, unknown])).toMatchObject({ model: 'REML' });
  });
});

describe('the model by rule', () => {
  it('is Bayesian for two trials, REML for more, and what the reader names for any', () => {
    const [row] = kept;
    if (!row) throw new Error('no row');
    expect(chosenMethod(byRule, kept).model).toBe('BAYES');
    expect(chosenMethod(byRule, [...kept, row])).toMatchObject({ model: 'REML', ci: 'HKSJ' });
    expect(chosenMethod({ ...byRule, model: 'REML' }, kept).model).toBe('REML');
    expect(chosenMethod({ ...byRule, model: 'BAYES' }, [...kept, row]).model).toBe('BAYES');
  });
});

describe('FINAL and INNOVA', () => {
  it('at scale 0.5 are read as the command reads them', () => {
    const answer = pooled({ ...byRule, tau: 0.5 });
    const studies = kept.map(({ studyId, result: { yi, vi } }) => ({ id: studyId, yi, vi }));
    const outcome = answerText(
      JSON.stringify({
        measure: 'GEN',
        model: 'BAYES',
        tauPrior: { family: 'half-normal', scale: 0.5 },
        level: 95,
        studies,
      }),
    );
    if (!outcome.ok || answer.kind !== 'bayesian') throw new Error('no posterior');
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      median: answer.estimate,
      ciLow: answer.interval.low,
      ciHigh: answer.interval.high,
      piLow: answer.prediction.low,
      probabilityBelowZero: answer.probabilityBelowZero,
      tauMedian: answer.tauMedian,
    });
    // shared/stats/bayes/final-innova-md.json, there with 1.96 for the 97.5% point of the normal.
    expect(answer.estimate).toBeCloseTo(0.0016, 4);
    expect(answer.interval.low).toBeCloseTo(-0.8357, 4);
    expect(answer.interval.high).toBeCloseTo(0.9185, 4);
    expect(answer.probabilityBelowZero).toBeCloseTo(0.4983, 4);
  });

  it('at the scale of the rule, by a plain sum over 400,000 values of tau', () => {
    const answer = pooled(byRule);
    expect(answer.estimate).toBeCloseTo(-0.001905, 5);
    expect(answer.interval.low).toBeCloseTo(-0.774312, 5);
    expect(answer.interval.high).toBeCloseTo(0.842579, 5);
  });

  it('named REML they keep the Hartung-Knapp interval of metafor', () => {
    const { estimate, interval } = pooled({ ...byRule, model: 'REML' });
    expect([estimate, interval.low, interval.high].map((x) => x.toFixed(2))).toEqual([
      '0.03',
      '-5.21',
      '5.27',
    ]);
  });
});
