import { expect, it } from 'vitest';
import { citedLine } from '../../../src/domain/topics/sources-of-brief';

const numbers = new Map([
  ['due-bruun-2024', 1],
  ['younger-2013', 2],
]);

it('cites a record once in a line, where it is named last', () => {
  const line = [
    { text: '41 of 49', studyId: 'due-bruun-2024', figure: true as const },
    { text: ' (' },
    { text: 'Due Bruun 2024', studyId: 'due-bruun-2024' },
    { text: '), not ' },
    { text: 'Younger 2013', studyId: 'younger-2013' },
  ];
  expect(citedLine(line, numbers).map(({ cites }) => cites)).toEqual([
    undefined,
    undefined,
    1,
    undefined,
    2,
  ]);
});

it('gives no number to what is no source', () => {
  expect(citedLine([{ text: 'Gironi 2008', studyId: 'gironi-2008' }], numbers)).toEqual([
    { text: 'Gironi 2008', studyId: 'gironi-2008' },
  ]);
});
