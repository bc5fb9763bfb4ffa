import { expect, test } from 'vitest';
import { compareRanks } from '../../../src/domain/study/compare-ranks';
import { largestOfEachSet } from '../../../src/domain/study/largest-of-each-set';

const rows = [
  { id: 'first', participantSet: 'trial', people: 92 },
  { id: 'largest', participantSet: 'trial', people: 99 },
  { id: 'equal', participantSet: 'trial', people: 99 },
  { id: 'alone', participantSet: 'other', people: null },
  { id: 'unknown too', participantSet: 'other', people: null },
];

test('each set of people is stood for by its largest row, the first of equals', () => {
  const kept = largestOfEachSet(rows, ({ people }) => people);
  expect([...kept].map(({ id }) => id)).toEqual(['largest', 'alone']);
});

test('a row of unknown size gives way to one of any size', () => {
  const known = { id: 'known', participantSet: 'other', people: 1 };
  const kept = largestOfEachSet([...rows, known], ({ people }) => people);
  expect([...kept].map(({ id }) => id)).toEqual(['largest', 'known']);
});

test('ranks are compared by the first place that differs', () => {
  const ranks = [
    [1, 0, 0],
    [0, 2, 1],
    [0, 1, 9],
    [0, 2, 0],
  ];
  expect(ranks.toSorted(compareRanks)).toEqual([
    [0, 1, 9],
    [0, 2, 0],
    [0, 2, 1],
    [1, 0, 0],
  ]);
  expect(compareRanks([1, 2], [1, 2])).toBe(0);
});
