import { describe, expect, test } from 'vitest';
import { bareStudy } from '../../../fixtures/study-for-selection';
import { preparedStudies } from '../../../fixtures/searched-studies';
import { syntheticDiagnoses } from '../../../fixtures/synthetic-studies';
import { facetCounts } from '../../../src/domain/select/facet-counts';
import { relaxations } from '../../../src/domain/select/relaxations';
import { selectStudies } from '../../../src/domain/select/select-studies';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import type { EvidenceView } from '../../../src/domain/address/view';

const studies = [
  bareStudy({
    id: 'a-trial',
    conditionGroups: ['arthritis', 'centralized-pain'],
    diagnoses: ['fibromyalgia'],
    comparatorClasses: ['placebo'],
    outcomeDomains: ['pain', 'sleep'],
    dosesMgPerDay: [3],
    direction: 'ldn',
    year: 2010,
    participants: 31,
  }),
  bareStudy({
    id: 'b-cohort',
    design: 'prospective-cohort',
    conditionGroups: ['arthritis'],
    comparatorClasses: ['none'],
    dosesMgPerDay: [4.5, 6],
    year: 2020,
    participants: 99,
  }),
  bareStudy({ id: 'c-silent', design: 'case-report' }),
];
const index = preparedStudies(studies, syntheticDiagnoses);
const { defaults } = evidenceCodec;
const found = (patch: Partial<EvidenceView>) =>
  selectStudies(index, { ...defaults, ...patch }).map(({ id }) => id);

describe('filters', () => {
  test.each<[Partial<EvidenceView>, readonly string[]]>([
    [{ condition: ['arthritis'] }, ['a-trial', 'b-cohort']],
    [{ condition: ['centralized-pain', 'neuropathic-pain'] }, ['a-trial']],
    [{ diagnosis: ['fibromyalgia'] }, ['a-trial']],
    [{ diagnosis: ['constructor'] }, []],
    [{ design: ['rct'] }, ['a-trial']],
    [{ design: ['controlled'] }, ['a-trial']],
    [{ design: ['rct', 'prospective-cohort'] }, ['a-trial', 'b-cohort']],
    [{ design: ['observational', 'case'] }, ['b-cohort', 'c-silent']],
    [{ outcome: ['sleep'] }, ['a-trial']],
    [{ comparator: ['none'] }, ['b-cohort']],
    [{ dose: ['1-3'] }, ['a-trial']],
    [{ dose: ['3-4.5'] }, ['a-trial', 'b-cohort']],
    [{ dose: ['4.5-6'] }, ['b-cohort']],
    [{ dose: ['gt6'] }, []],
    [{ direction: ['ldn', 'unclear'] }, ['a-trial']],
    [{ years: { from: 2010, to: 2010 } }, ['a-trial']],
    [{ years: { from: 2011, to: null } }, ['b-cohort']],
    [{ years: { from: null, to: 2020 } }, ['a-trial', 'b-cohort']],
    [{ n: 1 }, ['a-trial', 'b-cohort']],
    [{ n: 31 }, ['a-trial', 'b-cohort']],
    [{ n: 32 }, ['b-cohort']],
    [{ condition: ['arthritis'], dose: ['1-3'], n: 20 }, ['a-trial']],
    [{ condition: ['arthritis'], dose: ['1-3'], n: 50 }, []],
  ])('%j', (patch, ids) => {
    expect(found(patch)).toEqual(ids);
  });
});

describe('facet counts', () => {
  test('leave out their own filter, keep the others, and name options that give nothing', () => {
    const view: EvidenceView = { ...defaults, condition: ['centralized-pain'], dose: ['3-4.5'] };
    const { condition, design, diagnosis } = facetCounts(index, view);
    expect(Object.fromEntries(condition)).toEqual({
      'neuropathic-pain': 0,
      arthritis: 2,
      'centralized-pain': 1,
      'inflammatory-disorders': 0,
      'mixed-chronic-pain': 0,
    });
    expect(design.get('rct')).toBe(1);
    expect(design.get('observational')).toBe(0);
    expect(diagnosis.get('fibromyalgia')).toBe(1);
    expect([...diagnosis.keys()]).toEqual(syntheticDiagnoses.map(({ id }) => id));
  });
});

describe('relaxations', () => {
  test('name the filters that keep the list empty, with what their removal gives', () => {
    const view: EvidenceView = { ...defaults, condition: ['arthritis'], dose: ['1-3'], n: 50 };
    expect(relaxations(index, view)).toEqual([
      { key: 'dose', count: 1, without: { ...view, dose: [] } },
      { key: 'n', count: 1, without: { ...view, n: null } },
    ]);
  });

  test('none when no single filter is to blame', () => {
    expect(relaxations(index, { ...defaults, dose: ['gt6'], q: 'nowhere' })).toEqual([]);
  });

  test('none when there are studies', () => {
    expect(relaxations(index, { ...defaults, n: 20 })).toEqual([]);
  });

  test('the search counts as a filter', () => {
    const [first] = relaxations(index, { ...defaults, condition: ['arthritis'], q: 'nowhere' });
    expect(first).toMatchObject({ key: 'q', count: 2 });
  });
});
