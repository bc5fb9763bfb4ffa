import { describe, expect, it } from 'vitest';
import { familyPicks } from '../../../../src/domain/pooling/family-picks';
import { nobodyOmitted } from '../../../../src/domain/pooling/method/standard-pool';
import { poolGroup } from '../../../../src/domain/pooling/pool-family';
import {
  groupsBeside,
  peoplePer100,
  type CountedGroup,
} from '../../../../src/domain/pooling/people/people-per-100';
import { per100Sentence, riskSentence } from '../../../../src/domain/pooling/people/people-words';
import type { OutcomeFamily } from '../../../../src/domain/vocabulary/outcome-families';
import { fixedDataset, studyOf } from '../../../fixed-records';

const dataset = await fixedDataset();
const studies = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));
const picks = familyPicks(studies, { measure: null, r: 0.5 }, nobodyOmitted);
const choice = { model: 'FE', ci: 'wald', tau: null } as const;

function countedOf(family: OutcomeFamily): CountedGroup {
  const pick = picks.find((each) => each.family === family);
  const [group] = pick?.compared.groups ?? [];
  if (!pick || !group) throw new Error(`nobody measured ${family}`);
  return { family, measure: pick.measure, group: poolGroup(group, choice) };
}

describe('people per 100', () => {
  it('are counted at the risk that the trials saw: 13 + 9 of 50 + 49 responded on placebo', () => {
    const people = peoplePer100(countedOf('pain-30'), null);
    expect(people?.observed).toBeCloseTo((100 * 22) / 99, 10);
    expect(people && per100Sentence(people, 'placebo')).toContain('Of 100 people, 22 have');
    expect(people && riskSentence(people, 'placebo', null)).toBe(
      '22% is what the two trials saw with placebo.',
    );
  });

  it('are counted at the risk of the reader, and both are said', () => {
    const people = peoplePer100(countedOf('pain-30'), 40);
    expect(people?.effect.comparatorPer100).toBe(40);
    expect(people && riskSentence(people, 'placebo', 40)).toBe(
      'Set by you: 40%; the two trials saw 22%.',
    );
  });

  it('of one trial are its own: FINAL, 4 of 49 and 3 of 50 stopped for adverse events', () => {
    const people = peoplePer100(countedOf('stopped-for-harms'), null);
    expect(people?.trials).toBe(1);
    expect(people?.effect.comparatorPer100).toBeCloseTo(6, 10);
    expect(people?.effect.ldnPer100).toBeCloseTo((100 * 4) / 49, 10);
    expect(people && riskSentence(people, 'placebo', null)).toBe(
      '6% is what the one trial saw with placebo.',
    );
  });

  it('of a harm stand beside a benefit, and of a benefit beside a harm', () => {
    const beside = (family: OutcomeFamily) =>
      groupsBeside(family, 'placebo', picks, choice).map((each) => each.family);
    expect(beside('pain-30')).toEqual(['any-adverse-event', 'stopped-for-harms']);
    expect(beside('any-adverse-event')).toEqual(['pain-30']);
    expect(groupsBeside('pain-30', 'active', picks, choice)).toEqual([]);
  });
});
