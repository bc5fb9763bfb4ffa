import { expect, test } from 'vitest';
import { parseRecent, withRecent } from '../../../src/domain/search/recent-searches';

test('the newest search stands first, once', () => {
  const recent = ['a', 'Tramadol', 'b'];
  expect(withRecent(recent, '  tramadol ')).toEqual(['tramadol', 'a', 'b']);
});

test('six are kept', () => {
  const recent = ['1', '2', '3', '4', '5', '6'];
  expect(withRecent(recent, '7')).toEqual(['7', '1', '2', '3', '4', '5']);
});

test('nothing and essays are not remembered', () => {
  expect(withRecent(['a'], ' ')).toEqual(['a']);
  expect(withRecent(['a'], 'x'.repeat(81))).toEqual(['a']);
});

test.each([null, '', '{', '"a"', '[1, null, ""]', '{"0":"a"}'])(
  'what is stored as %j holds no search',
  (stored) => {
    expect(parseRecent(stored)).toEqual([]);
  },
);

test('what is understood of a stored list stays', () => {
  expect(parseRecent('["a", 1, "b", "a"]')).toEqual(['a', 'b']);
});
