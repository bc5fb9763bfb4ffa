import { expect, test } from 'vitest';
import { isLaterRelease, isReleaseVersion } from '../../../src/domain/news/later-release';

test('a version is later by year, month and number, as numbers', () => {
  expect(isLaterRelease('2026.12.0', '2026.11.2')).toBe(true);
  expect(isLaterRelease('2026.11.10', '2026.11.9')).toBe(true);
  expect(isLaterRelease('2027.01.0', '2026.12.3')).toBe(true);
  expect(isLaterRelease('2026.11.2', '2026.11.2')).toBe(false);
  expect(isLaterRelease('2026.11.2', '2026.12.0')).toBe(false);
});

test('what a browser may hold instead is no version', () => {
  expect(['2026.12.0', '', 'latest', '2026.12', '<b>'].map(isReleaseVersion)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
