import { describe, expect, it } from 'vitest';
import {
  belongsToConditions,
  belongsToScope,
  diagnosesOfView,
  scopeOf,
  trialsStillToReport,
} from '../../../src/domain/answer/belongs-to-scope';
import type { RegisteredTrialBrief } from '../../../src/domain/summary/evidence-index';

const bowel = ['inflammatory-disorders'] as const;
const named = (id: string, groups: readonly (typeof bowel)[number][], parent?: string) => ({
  id,
  label: id,
  synonyms: [],
  groups,
  ...(parent !== undefined && { parent }),
});
const diagnoses = [
  named('bowel-disease', bowel),
  named('crohn', bowel, 'bowel-disease'),
  named('ileal-crohn', bowel, 'crohn'),
  named('psoriasis', bowel),
];
const about = (...ids: readonly string[]) => ({ conditionGroups: bowel, diagnoses: ids });
const scope = (...diagnosis: readonly string[]) => scopeOf({ condition: [], diagnosis }, diagnoses);

describe('what belongs to chosen conditions and diagnoses', () => {
  it('a wider diagnosis holds its forms, and a form not the wider one', () => {
    expect(belongsToScope(about('ileal-crohn'), scope('bowel-disease'))).toBe(true);
    expect(belongsToScope(about('crohn'), scope('bowel-disease'))).toBe(true);
    expect(belongsToScope(about('bowel-disease'), scope('crohn'))).toBe(false);
    expect(belongsToScope(about('psoriasis'), scope('bowel-disease'))).toBe(false);
  });

  it('is the same whether an entry names its wider diagnoses or not', () => {
    const [bare, widened] = [about('crohn'), about('crohn', 'bowel-disease')];
    for (const chosen of ['bowel-disease', 'crohn', 'ileal-crohn', 'psoriasis'])
      expect(belongsToScope(widened, scope(chosen))).toBe(belongsToScope(bare, scope(chosen)));
  });

  it('everything, where nothing is chosen; condition and diagnosis both, where both are', () => {
    expect(belongsToScope(about('psoriasis'), scope())).toBe(true);
    const both = scopeOf({ condition: ['arthritis'], diagnosis: ['crohn'] }, diagnoses);
    expect(belongsToScope(about('crohn'), both)).toBe(false);
    expect(belongsToConditions(bowel, ['arthritis', 'inflammatory-disorders'])).toBe(true);
  });

  it('a view is about its diagnoses with their forms, else those of its groups, else none', () => {
    expect(diagnosesOfView({ condition: [], diagnosis: ['crohn'] }, diagnoses)).toEqual([
      'crohn',
      'ileal-crohn',
    ]);
    const [condition, ids] = [bowel, diagnoses.map(({ id }) => id)];
    expect(diagnosesOfView({ condition, diagnosis: [] }, diagnoses)).toEqual(ids);
    expect(diagnosesOfView({ condition: [], diagnosis: [] }, diagnoses)).toEqual([]);
  });

  it('trials that have not reported count, of a form, too; those that reported do not', () => {
    const trial = (id: string, stillToReport: boolean): RegisteredTrialBrief => ({
      ...about('ileal-crohn'),
      id,
      condition: 'Crohn’s disease of the ileum',
      participants: null,
      status: 'recruiting',
      stillToReport,
      link: null,
      studyId: null,
    });
    const trials = [trial('owed', true), trial('reported', false)];
    const owed = (chosen: string) => trialsStillToReport(trials, scope(chosen)).map(({ id }) => id);
    expect(owed('bowel-disease')).toEqual(['owed']);
    expect(owed('psoriasis')).toEqual([]);
  });
});
