import { describe, expect, it } from 'vitest';
import { doseSummary } from '../../../src/domain/safety/dose-layout';
import type { DoseRow } from '../../../src/domain/safety/dose-rows';
import { silentText } from '../../../src/domain/safety/safety-lead';

const row = (dosesMgPerDay: readonly number[], durationWeeks: number | null): DoseRow => ({
  studyId: 'invented',
  studyName: 'Invented',
  year: null,
  design: 'case-report',
  conditionGroups: ['arthritis'],
  condition: 'arthritis',
  dosesMgPerDay,
  doseText: '',
  durationWeeks,
  durationText: '',
  dosingText: '',
  doseSource: null,
  drug: 'naltrexone',
});

describe('a summary of doses counts as people speak', () => {
  it.each([
    [
      [row([4.5], 12)],
      'The one study shown reports its dose: 4.5 mg a day; it also reports how long treatment lasted, 12 weeks.',
    ],
    [
      [row([1.5, 6], null)],
      'The one study shown reports its dose: 1.5 to 6 mg a day; it does not report how long treatment lasted.',
    ],
    [
      [row([4.5], 1), row([], null)],
      '1 of 2 studies reports its dose: 4.5 mg a day; it also reports how long treatment lasted, 1 week.',
    ],
    [
      [row([4.5], 12), row([4.5], 12)],
      '2 of 2 studies report their dose: 4.5 mg a day; 2 of them also report how long treatment lasted, 12 weeks.',
    ],
    [
      [row([3], 12), row([4.5], null), row([4.5], null)],
      '3 of 3 studies report their dose: 3 to 4.5 mg a day, most often 4.5 mg (2 studies); 1 of them also reports how long treatment lasted, 12 weeks.',
    ],
  ])('%#', (rows, text) => {
    expect(doseSummary(rows)).toBe(text);
  });
});

it.each([
  [0, 0, 'No study of LDN in people belongs here.'],
  [1, 0, 'The one study of LDN in people gives a harm that could be read.'],
  [1, 1, 'The one study of LDN in people gives no harm that could be read.'],
  [5, 0, 'All 5 studies of LDN in people give a harm that could be read.'],
  [5, 1, 'Of 5 studies of LDN in people, 1 gives no harm that could be read.'],
  [5, 2, 'Of 5 studies of LDN in people, 2 give no harm that could be read.'],
])('of %i studies %i without a harm: %s', (studies, silent, text) => {
  expect(silentText(studies, silent)).toBe(text);
});
