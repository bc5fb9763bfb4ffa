import { expect, it } from 'vitest';
import { formatBytes } from '../../../src/domain/format/byte-size';
import { formatDate } from '../../../src/domain/format/date';

it.each([
  [0, '0\u00a0bytes'],
  [999, '999\u00a0bytes'],
  [1000, '1.0\u00a0kB'],
  [31_414, '31.4\u00a0kB'],
  [99_960, '100\u00a0kB'],
  [702_238, '702\u00a0kB'],
  [999_700, '1.0\u00a0MB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it('writes a date in full, wherever the reader is', () => {
  expect(formatDate('2026-11-22')).toBe('22 November 2026');
});
