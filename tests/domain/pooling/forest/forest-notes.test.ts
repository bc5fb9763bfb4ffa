import { expect, it } from 'vitest';
import { forestNotes, lettersOf } from '../../../../src/domain/pooling/forest/forest-notes';
import { aForestRow } from '../../../forest-row';

const first = aForestRow({
  id: 'a',
  detail: 'pain, 12 weeks',
  marks: ['SE derived from interval'],
});
const second = aForestRow({ id: 'b', detail: 'pain, 12 weeks', marks: ['second-hand figures'] });
const refused = aForestRow({ id: 'c', kind: 'unpooled', marks: ['medians, not means'] });

it('says each note once, and rows refer to it by its letter', () => {
  const notes = forestNotes([first, second, refused]);
  expect(notes).toEqual([
    { letter: 'a', text: 'pain, 12 weeks' },
    { letter: 'b', text: 'SE derived from interval' },
    { letter: 'c', text: 'second-hand figures' },
  ]);
  expect(lettersOf(first, notes)).toBe('a,\u200ab');
  expect(lettersOf(second, notes)).toBe('a,\u200ac');
  // Why a row is not pooled stands in the row itself.
  expect(lettersOf(refused, notes)).toBe('');
});

it('goes on with two letters after z', () => {
  const rows = Array.from({ length: 28 }, (_, i) => aForestRow({ id: `${i}`, detail: `at ${i}` }));
  expect(
    forestNotes(rows)
      .slice(25)
      .map(({ letter }) => letter),
  ).toEqual(['z', 'aa', 'ab']);
});
