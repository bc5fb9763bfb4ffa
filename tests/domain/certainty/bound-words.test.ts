import { describe, expect, it } from 'vitest';
import { boundLabel, boundSentence } from '../../../src/domain/certainty/bound-words';
import { certaintyBound } from '../../../src/domain/certainty/certainty-bound';
import type { CertaintyContext } from '../../../src/domain/certainty/certainty-context';
import type { RatedBody } from '../../../src/domain/certainty/evidence-body';
import { certaintyGrid } from '../../../src/domain/certainty/grid-words';
import { body, noContext, trial } from './body-of-evidence';

const bound = (over: Partial<RatedBody>, context: Partial<CertaintyContext> = {}) =>
  certaintyBound(body(over), { ...noContext, ...context }, new Map());
const said = (...of: Parameters<typeof bound>) =>
  boundSentence(bound(...of), null)
    .map(({ text }) => text)
    .join('');

const twoThatDisagree = {
  participants: 195,
  i2Percent: 61,
  interval: { low: -5.2, high: 5.3 },
  studies: [trial({ yi: -0.34 }), trial({ yi: 0.49 })],
};

describe('the bound in words', () => {
  it('gives the reasons that lowered it, each with its level', () => {
    // The wording of the guide, rule 4.
    expect(said(twoThatDisagree)).toBe(
      'Certainty at most low: two small trials (imprecise, −1) that disagree (inconsistent, −1); risk of bias not assessed.',
    );
  });

  it('never reads as a rating: "at most", or "or less" without randomisation', () => {
    expect(boundLabel(bound({}))).toBe('At most high');
    expect(said({})).toBe('Certainty at most high: two trials; risk of bias not assessed.');
    expect(said({ form: 'not-randomised', studies: [trial()] })).toBe(
      'Certainty low or less, unless a panel rates it up: one study, no randomised comparison.',
    );
  });

  it('names the one trial and leads to it', () => {
    const segments = boundSentence(bound({ form: 'one-trial', studies: [trial()] }), 'outcome');
    expect(segments).toContainEqual({ text: 'Made Up 2020', studyId: 'made-up' });
    expect(segments[0]?.text).toBe('Certainty at most high for pain intensity: ');
  });

  it('names other doses, other people and unpublished people', () => {
    const trials = [trial({ dosesMgPerDay: [50], diagnoses: ['migraine'] })];
    const lost = { id: 'x', title: 'X', participants: 600, conditionGroups: [], diagnoses: [] };
    const context = { diagnoses: new Set(['fibromyalgia']), unpublishedTrials: [lost] };
    expect(said({ form: 'one-trial', studies: trials }, context)).toBe(
      'Certainty at most low: one trial, Made Up 2020, at other doses or in other people than asked about (indirect, −1); completed trials of 600\u00a0people unpublished (publication bias, −1); risk of bias not assessed.',
    );
  });

  it('stays under 30 words for two trials with every reason of their own', () => {
    const words = said({
      ...twoThatDisagree,
      family: 'pain-30',
      measure: 'RR',
      riskRatio: { low: -6, high: 6 },
    });
    expect(words.split(/\s+/).length).toBeLessThan(30);
  });
});

describe('the grid', () => {
  it('gives every rule its values, its level and where GRADE says so', () => {
    const grid = certaintyGrid(bound(twoThatDisagree));
    expect(grid.map(({ domain, level }) => `${domain}: ${level}`)).toEqual([
      'Start: high',
      'Risk of bias: not assessed',
      'Inconsistency: −1',
      'Indirectness: not lowered',
      'Imprecision: −1',
      'Publication bias: not lowered',
      'Rating up: does not apply',
    ]);
    for (const { rule, values, source } of grid) {
      expect(values).toMatch(/\w.*\.$/);
      expect(rule).toMatch(/\.$/);
      expect(source).toMatch(/\d{4}/);
    }
  });

  it('says what an interval was not held against', () => {
    const values = certaintyGrid(bound(twoThatDisagree)).find(({ code }) => code === 'imprecision');
    expect(values?.values).toBe(
      '95% interval (REML, Wald) [−5.20,\u00a05.30] holds no difference; not assessed against an important effect: no important difference between groups is known for this scale. 195 people, fewer than 400.',
    );
  });

  it('counts nothing without randomisation', () => {
    const grid = certaintyGrid(bound({ form: 'not-randomised', participants: 4 }));
    expect(grid.filter(({ level }) => level.startsWith('−'))).toEqual([]);
    expect(grid.find(({ code }) => code === 'rating-up')?.level).toBe('not assessed');
  });
});
