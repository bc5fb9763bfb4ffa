import { expect, it } from 'vitest';
import { counted } from '../../../src/domain/format/number';
import { compareText, listOf, plural } from '../../../src/domain/format/words';

it('gives a count the word that it takes', () => {
  expect([0, 1, 2].map((n) => counted(n, 'study', 'studies'))).toEqual([
    '0 studies',
    '1 study',
    '2 studies',
  ]);
  expect([1, 3].map((n) => counted(n, 'figure'))).toEqual(['1 figure', '3 figures']);
  expect(plural(1, 'trial counts', 'trials count')).toBe('trial counts');
});

it('groups the thousands of a count', () => {
  expect(counted(12_480, 'record')).toBe('12\u202f480 records');
});

it('lists names as English does, without a comma before "and"', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(listOf)).toEqual(['a', 'a and b', 'a, b and c']);
});

it('puts names in the order of an index, whatever their capitals and accents', () => {
  const names = ['Sjögren syndrome', 'sarcoidosis', 'Étude', 'Sjogren', 'endometriosis'];
  expect(names.toSorted(compareText)).toEqual([
    'endometriosis',
    'Étude',
    'sarcoidosis',
    'Sjogren',
    'Sjögren syndrome',
  ]);
});
