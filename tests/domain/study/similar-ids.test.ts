import { expect, test } from 'vitest';
import { similarIds } from '../../../src/domain/study/similar-ids';

const ids = ['due-bruun-2024', 'due-bruun-2025', 'younger-2009', 'younger-2013', 'smith-2011'];

test('a mistyped id finds the study it meant first', () => {
  expect(similarIds('younger2013', ids)[0]).toBe('younger-2013');
  expect(similarIds('Due Bruun 2024', ids)[0]).toBe('due-bruun-2024');
  expect(similarIds('bruun-2024', ids)[0]).toBe('due-bruun-2024');
});

test('an id that resembles none offers none', () => {
  expect(similarIds('zzz', ids)).toEqual([]);
  expect(similarIds('', ids)).toEqual([]);
  expect(similarIds('%%%', ids)).toEqual([]);
});
