import { expect, it } from 'vitest';
import { familyRows } from '../../../src/domain/pooling/family-rows';
import {
  compareFamily,
  keptRows,
  type PoolableRow,
} from '../../../src/domain/pooling/who-is-pooled';
import {
  twoTrialsOf,
  twoTrialsSentence,
  type TwoTrials,
} from '../../../src/domain/pooling/two-trials-words';
import type { OutcomeFamily } from '../../../src/domain/vocabulary/outcome-families';
import type { PoolingMeasure } from '../../../src/domain/vocabulary/pooling-measures';
import { fixedDataset } from '../../fixed-records';

const dataset = await fixedDataset();

function trials(family: OutcomeFamily, measure: PoolingMeasure): TwoTrials {
  const rows = familyRows(dataset.studies, family, { measure, r: 0.5 });
  const [group] = compareFamily(rows, new Set()).groups;
  const two = twoTrialsOf(group ? keptRows(group) : []);
  if (two === null) throw new Error('not two trials');
  return two;
}

/** The trials with another estimate and interval each. */
function withFigures(...figures: readonly (readonly [number, number, number])[]): TwoTrials {
  const [first, second] = trials('pain-intensity', 'MD').map((row, i): PoolableRow => {
    const [yi = 0, low = 0, high = 0] = figures[i] ?? [];
    return { ...row, result: { ...row.result, yi }, printedInterval: { low, high } };
  });
  if (!first || !second) throw new Error('not two trials');
  return [first, second];
}

it('FINAL and INNOVA: opposite directions, and the outer ends of the intervals that they print', () => {
  // −0.34 [−0.95, 0.27] and 0.49 [−0.32, 1.31], less pain is better.
  expect(twoTrialsSentence(trials('pain-intensity', 'MD'), 'pain-intensity', 'MD')).toBe(
    'Two trials point in opposite directions; their intervals reach from 0.95 points better to 1.31 worse.',
  );
});

it('turns with what is better', () => {
  expect(twoTrialsSentence(trials('pain-intensity', 'MD'), 'quality-of-life', 'MD')).toMatch(
    /from 1\.31 points better to 0\.95 worse/,
  );
});

it('a ratio is given as a ratio, with the side that favours LDN', () => {
  // 20 of 49 v 13 of 50 and 5 of 47 v 9 of 49, log-normal intervals: metafor escalc(measure="RR").
  expect(twoTrialsSentence(trials('pain-30', 'RR'), 'pain-30', 'RR')).toBe(
    'Two trials point in opposite directions; their intervals reach from risk ratio 2.79 to 0.21 (above 1 favours LDN).',
  );
});

it.each([
  [
    [-1, -2, -0.5],
    [-0.4, -0.9, -0.1],
    'point the same way, towards LDN; their intervals reach from 2.00 to 0.10 points better.',
  ],
  [
    [1, 0.5, 2],
    [0.4, -0.1, 0.9],
    'point the same way, away from LDN; their intervals reach from 0.10 points better to 2.00 worse.',
  ],
  [
    [0, -1, 1],
    [-0.4, -0.9, 0.1],
    'Of two trials one shows no difference and one points towards LDN; their',
  ],
] as const)('%j and %j: %s', (first, second, said) => {
  expect(twoTrialsSentence(withFigures(first, second), 'pain-intensity', 'MD')).toContain(said);
});

it('says nothing of one trial or of three', () => {
  const [row] = trials('pain-intensity', 'MD');
  expect(twoTrialsOf([row])).toBeNull();
  expect(twoTrialsOf([row, row, row])).toBeNull();
});
