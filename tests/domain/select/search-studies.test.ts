import { describe, expect, test } from 'vitest';
import { bareStudy } from '../../../fixtures/study-for-selection';
import { preparedStudies } from '../../../fixtures/searched-studies';
import { syntheticDiagnoses } from '../../../fixtures/synthetic-studies';
import { isRankedBySearch, selectStudies } from '../../../src/domain/select/select-studies';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { withView } from '../../../src/domain/address/update-view';

const studies = [
  bareStudy({
    id: 'fibro-trial',
    name: 'Ålund 2020',
    authors: 'Ålund, Brøvik',
    diagnoses: ['fibromyalgia'],
    title: 'A randomised trial with rating scales',
    figures: ['37.8%', '165%'],
    country: 'DK',
    doi: '10.9999/Fibro(1).x',
    registrations: ['NCT01658879'],
    pmid: '90000001',
  }),
  bareStudy({
    id: 'ra-cohort',
    diagnoses: ['rheumatoid-arthritis'],
    conditionGroups: ['arthritis'],
    figures: ['65%', '0.34'],
    harms: 'Vivid dreams were reported.',
  }),
  bareStudy({
    id: 'crps-case',
    diagnoses: ['complex-regional-pain-syndrome'],
    finding: 'Remission of fixed dystonia; 65 of 70 attacks; seen in a woman with fibromyalgia.',
  }),
  bareStudy({
    id: 'crohn-trial',
    diagnoses: ['crohn-disease'],
    title: 'Crohn’s disease in children',
  }),
  bareStudy({ id: 'ms-trial', diagnoses: ['multiple-sclerosis'], contextOnly: true }),
  bareStudy({ id: 'hand-oa', diagnoses: ['osteoarthritis'], comparatorLabel: 'sham' }),
  bareStudy({ id: 'sjogren', diagnoses: ['sjogren-syndrome'], participantNoun: 'women' }),
];
const index = preparedStudies(studies, syntheticDiagnoses);
const { defaults } = evidenceCodec;
const found = (q: string) => selectStudies(index, { ...defaults, q }).map(({ id }) => id);
const all = found('');

describe('words', () => {
  test('are found by their beginning, without case and accents', () => {
    expect(found('fibrom')).toEqual(['fibro-trial', 'crps-case']);
    expect(found('SJOGREN')).toEqual(['sjogren']);
    expect(found('alund brov')).toEqual(['fibro-trial']);
  });

  test('must all be found', () => {
    expect(found('fibromyalgia dystonia')).toEqual(['crps-case']);
    expect(found('fibromyalgia nowhere')).toEqual([]);
  });

  test('in quotes stand together and whole', () => {
    expect(found('"fixed dystonia"')).toEqual(['crps-case']);
    expect(found('"dystonia fixed"')).toEqual([]);
    expect(found('“fixed dyston”')).toEqual([]);
    expect(found('"fixed dyston')).toEqual(['crps-case']);
    expect(found('"Vivid dreams" reported')).toEqual(['ra-cohort']);
  });

  test('that carry nothing do not exclude', () => {
    expect(found('LDN for the rheumatoid')).toEqual(['ra-cohort']);
    expect(found('a')).not.toEqual(all);
  });

  test('every record is about naltrexone, not every one about low doses', () => {
    expect(found('naltrexone')).toHaveLength(studies.length);
    expect(found('LDN')).toHaveLength(studies.length - 1);
    expect(found('"low dose"')).toHaveLength(studies.length - 1);
  });

  test('none asked, all shown', () => {
    for (const q of ['', '  ', '"', '""', '--', '% . ,', '“ ”']) expect(found(q)).toEqual(all);
  });

  test('countries by name', () => {
    expect(found('Denmark')).toEqual(['fibro-trial']);
  });
});

describe('figures', () => {
  test.each([
    ['65%', ['ra-cohort']],
    ['65', ['ra-cohort', 'crps-case']],
    ['165%', ['fibro-trial']],
    ['37.8', ['fibro-trial']],
    ['37,8', ['fibro-trial']],
    ['37.8%', ['fibro-trial']],
    ['37,8 %', ['fibro-trial']],
    ['37.80', ['fibro-trial']],
    ['37', []],
    ['7.8', []],
    ['−0.34', ['ra-cohort']],
    ['-.34', ['ra-cohort']],
    ['"65%"', ['ra-cohort']],
    ['"65"', ['ra-cohort', 'crps-case']],
    ['2020', ['fibro-trial']],
    ['202', []],
  ])('%s', (q, ids) => {
    expect(found(q)).toEqual(ids);
  });
});

describe('names of diagnoses', () => {
  test.each([
    ['CRPS', ['crps-case']],
    ['RSD', ['crps-case']],
    ['rsd', ['crps-case']],
    ['algody', ['crps-case']],
    ['reflex sympathetic dystrophy', ['crps-case']],
    ['reflex sympathetic dys', ['crps-case']],
    ['Reflex Sympathetic Dystrophy dystonia', ['crps-case']],
    ['"reflex sympathetic dystrophy"', ['crps-case']],
    ['complex regional pain syndrome', ['crps-case']],
    // A text that writes the diagnosis is found by its other names too.
    ['FM', ['fibro-trial', 'crps-case']],
    ['fibromyalgia', ['fibro-trial', 'crps-case']],
    ['MS', ['ms-trial']],
    ['OA', ['hand-oa']],
    ["Crohn's disease", ['crohn-trial']],
    ['sicca syndrome', ['sjogren']],
  ])('%s', (q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  test('an abbreviation is no beginning of other words', () => {
    // "randomised trial with rating scales" begins with RA twice.
    expect(found('RA')).toEqual(['ra-cohort']);
    expect(found('ra ')).toEqual(['ra-cohort']);
    expect(found('ran')).toEqual([]);
    expect(found('rand')).toEqual(['fibro-trial', ...all.filter((id) => id !== 'fibro-trial')]);
    expect(found('f')).not.toContain('ra-cohort');
    // Neither is the beginning of an abbreviation (RSD) a beginning of anything.
    expect(found('rs')).toEqual([]);
  });

  test('a short word begins names, and other words only after one that tells', () => {
    expect(found('fib')).toEqual(['fibro-trial', 'crps-case']);
    // "Randomised" begins so, but no name: alone it may be an abbreviation, as the last word it grows.
    expect(found('ldn in ran')).toEqual([]);
    expect(found('fibromyalgia ran')).toEqual(['fibro-trial', 'crps-case']);
    expect(found('fibromyalgia RAN')).toEqual([]);
  });

  test('a word of a longer name does not stand for the diagnosis', () => {
    expect(found('knee')).toEqual([]);
    expect(found('knee osteoarthritis')).toEqual(['hand-oa']);
  });

  test('a form of a diagnosis asks of it, where no other study writes the word', () => {
    const knee = bareStudy({
      id: 'knee-oa',
      diagnoses: ['osteoarthritis'],
      condition: 'knee osteoarthritis',
    });
    const other = bareStudy({
      id: 'other',
      diagnoses: ['fibromyalgia'],
      finding: 'Pain in the knee.',
    });
    const words = (q: string, among = [...studies, knee]) =>
      preparedStudies(among, syntheticDiagnoses).search(q)?.words;
    expect(words('knee')).toEqual({ diagnoses: ['osteoarthritis'], others: 'knee', missed: '' });
    expect(words('osteoarthritis of the knee')).toMatchObject({ diagnoses: ['osteoarthritis'], others: 'knee' }); // prettier-ignore
    expect(words('knee', [...studies, knee, other])?.diagnoses).toEqual([]); // prettier-ignore
    expect(words('knee', studies)).toMatchObject({ diagnoses: [], missed: 'knee' });
  });

  test('a name without studies finds none', () => {
    expect(found('PASC')).toEqual([]);
  });
});

describe('identifiers', () => {
  test.each([
    ['10.9999/fibro(1).x'],
    ['https://doi.org/10.9999/Fibro(1).x'],
    ['doi:10.9999/Fibro(1).x'],
    ['NCT01658879'],
    ['nct0165'],
    ['PMID 90000001'],
    ['90000001'],
  ])('%s', (q) => {
    expect(found(q)).toEqual(['fibro-trial']);
  });
});

describe('rank', () => {
  const ranked = preparedStudies(
    [
      bareStudy({ id: 'f-comparator', comparatorLabel: 'zinc' }),
      bareStudy({ id: 'e-harms', harms: 'zinc' }),
      bareStudy({ id: 'd-finding', finding: 'zinc' }),
      bareStudy({ id: 'c-title', title: 'zinc' }),
      bareStudy({ id: 'b-condition', condition: 'zinc deficiency' }),
      bareStudy({ id: 'a-author-begin', authors: 'Zincke' }),
      bareStudy({ id: 'z-author', authors: 'Zinc' }),
    ],
    syntheticDiagnoses,
  );

  test('by the field in which the word stands, whole words first', () => {
    const view = { ...defaults, q: 'zinc' };
    expect(selectStudies(ranked, view).map(({ id }) => id)).toEqual([
      'z-author',
      'a-author-begin',
      'b-condition',
      'c-title',
      'd-finding',
      'e-harms',
      'f-comparator',
    ]);
    expect(isRankedBySearch(ranked, view)).toBe(true);
  });

  test('another sort is obeyed', () => {
    const view = withView(defaults, { q: 'zinc', sort: 'year' });
    expect(selectStudies(ranked, view)[0]?.id).toBe('a-author-begin');
    expect(isRankedBySearch(ranked, view)).toBe(false);
    expect(isRankedBySearch(ranked, { ...defaults, q: ' " ' })).toBe(false);
  });
});
