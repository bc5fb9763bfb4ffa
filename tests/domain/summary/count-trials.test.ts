import { expect, test } from 'vitest';
import {
  countTrials,
  trialCountText,
  type TrialRecord,
} from '../../../src/domain/summary/count-trials';

const trial: TrialRecord = { parentStudy: null, contextOnly: false };
const report: TrialRecord = { parentStudy: 'final', contextOnly: false };
const fullDose: TrialRecord = { parentStudy: null, contextOnly: true };

test('a trial is counted once, its later reports and other uses of naltrexone beside it', () => {
  const count = countTrials([trial, trial, report, fullDose, { ...report, contextOnly: true }]);
  expect(count).toEqual({ trials: 2, laterReports: 1, otherUses: 2 });
  expect(trialCountText(count, 'randomised')).toBe(
    '2 randomised trials in 5 records (one later report and two on other uses of naltrexone)',
  );
});

test('where every record is a trial, nothing is to be explained', () => {
  expect(trialCountText(countTrials([trial]), 'randomised')).toBe('1 randomised trial');
  expect(trialCountText(countTrials([]), 'randomised')).toBe('0 randomised trials');
  expect(trialCountText(countTrials([report]), 'randomised')).toBe(
    '0 randomised trials in 1 record (one later report)',
  );
});
