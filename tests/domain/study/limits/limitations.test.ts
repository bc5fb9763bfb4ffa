import { describe, expect, it } from 'vitest';
import { limitationsOf, limitStates } from '../../../../src/domain/study/limits/limitations';
import { losesOverAFifth } from '../../../../src/domain/study/people';
import { headlineOutcome } from '../../../../src/domain/summary/headline-outcome';
import type { Outcome } from '../../../../src/domain/schema/outcome';
import type { Study } from '../../../../src/domain/schema/study';
import {
  limitationChipCodes,
  type LimitationChip,
} from '../../../../src/domain/vocabulary/limitation-chips';
import { fixedDataset, studyOf } from '../../../fixed-records';

const dataset = await fixedDataset();
const chipsOf = (id: string) => {
  const study = studyOf(dataset, id);
  return limitationsOf(study, headlineOutcome(study));
};

/** FINAL: randomised, double-blind, 49 and 50 analysed of 99, a difference with its interval. */
const final = studyOf(dataset, 'due-bruun-2024');
const headline = headlineOutcome(final);
if (headline === null || 'missing' in headline.effect) throw new Error('FINAL lost its figure');
const { interval: _, ...withoutInterval } = headline.effect;
const { population } = final;

type Change = readonly [
  readonly LimitationChip[],
  string,
  { readonly study?: Partial<Study>; readonly outcome?: Partial<Outcome> },
];

/** One change to FINAL each, and the limitations that must follow: these and no others. */
const changes: readonly Change[] = [
  [[], 'nothing is changed', {}],
  [['not-randomised'], 'nobody is allocated at random', { study: { design: 'open-label-trial' } }],
  [['open-label'], 'the treatment is known', { study: { blinding: 'open-label' } }],
  [
    ['small-arms'],
    'one arm holds 19',
    { outcome: { arms: headline.arms.map((arm, i) => (i === 0 ? { ...arm, n: 19 } : arm)) } },
  ],
  // 79 of 99 is a loss of 20.2%, 80 of 99 one of 19.2%.
  [
    ['lost-over-20', 'completers-only'],
    '79 of 99 are analysed',
    { study: { population: { ...population, analyzed: 79 } } },
  ],
  [
    ['completers-only'],
    '80 of 99 are analysed',
    { study: { population: { ...population, analyzed: 80 } } },
  ],
  [['no-interval'], 'no interval is printed', { outcome: { effect: withoutInterval } }],
  [['before-after'], 'nothing is compared', { outcome: { comparison: 'within-group' } }],
  [
    ['no-denominators'],
    'percentages stand alone',
    { outcome: { arms: headline.arms.map(({ label, role }) => ({ label, role, percent: 40 })) } },
  ],
  [
    ['second-hand'],
    'another page reports it',
    { outcome: { source: { ...headline.source, kind: 'secondary' } } },
  ],
  [['single-reader'], 'one extractor read it', { outcome: { check: { status: 'single' } } }],
];

describe('limitations by rule', () => {
  it.each(changes)('are %j when %s', (chips, _why, { study, outcome }) => {
    expect(limitationsOf({ ...final, ...study }, { ...headline, ...outcome })).toEqual(chips);
  });

  it('of a review are those of its source alone', () => {
    const review = { ...final, design: 'meta-analysis', blinding: 'open-label' } as const;
    const figure = { ...headline, check: { status: 'single' } } as const;
    expect(limitationsOf(review, figure)).toEqual(['single-reader']);
  });

  // From the records: Younger 2013 analysed 28 of 31 and prints no interval; Beaudette-Zlatanova
  // 2023 analysed 23 of 29; Zashin 2020 tells of 2 people.
  it.each<[string, readonly LimitationChip[]]>([
    ['younger-2013', ['completers-only', 'no-interval']],
    ['beaudette-zlatanova-2023', ['lost-over-20', 'completers-only']],
    ['zashin-2020', ['before-after', 'not-randomised', 'open-label', 'small-arms']],
    ['vatvani-2024', []],
  ])('%s: %j', (id, chips) => {
    expect(chipsOf(id)).toEqual(chips);
  });
});

describe('a limit whose rule has nothing to go by', () => {
  const missing = { missing: 'not-reported' } as const;
  const none = { ...headline, arms: [] };
  const nobody = { ...population, randomized: missing, analyzed: missing };

  it.each<[LimitationChip, Partial<Study>, Outcome | null]>([
    ['open-label', { blinding: 'not-reported' }, headline],
    ['lost-over-20', { population: nobody }, headline],
    ['completers-only', { population: nobody }, headline],
    ['small-arms', { population: nobody }, none],
    ['before-after', {}, null],
    ['no-interval', {}, { ...headline, comparison: 'within-group' }],
    ['no-denominators', {}, headline],
    ['second-hand', {}, null],
  ])('%s is not assessed, neither found nor denied', (code, study, outcome) => {
    expect(limitStates({ ...final, ...study }, outcome)[code]).toBe('not-assessed');
  });

  it('is every one of bias and imprecision in a review', () => {
    const states = limitStates({ ...final, design: 'meta-analysis' }, headline);
    const assessed = limitationChipCodes.filter((code) => states[code] !== 'not-assessed');
    expect(assessed).toEqual(['second-hand', 'single-reader']);
  });
});

describe('losses', () => {
  const missing = { missing: 'not-reported' } as const;
  const unknown = { ...population, randomized: missing, analyzed: missing };

  it('are counted from those enrolled and those who completed where no other number is given', () => {
    expect(losesOverAFifth({ population: { ...unknown, enrolled: 43, completed: 26 } })).toBe(true);
    expect(losesOverAFifth({ population: { ...unknown, enrolled: 43, completed: 40 } })).toBe(
      false,
    );
  });

  it('are not guessed where a number is missing', () => {
    expect(losesOverAFifth({ population: unknown })).toBe(false);
    expect(losesOverAFifth({ population: { ...unknown, randomized: 99 } })).toBe(false);
  });
});
