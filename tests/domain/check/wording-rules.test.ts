import { describe, expect, it } from 'vitest';
import { wordingFaults } from '../../../src/domain/check/wording-rules';

const reasons = (note: string) => wordingFaults({ note }).map(({ reason }) => reason);

describe('the words of the dataset', () => {
  it.each([
    'Quality of life did not change.',
    'Sleep quality rose by 2 points.',
    'Poor quality of life at the start.',
    'The difference was −0.34 (95% CI −0.95 to 0.27; P = 0.27).',
    'Doses of 1.5-4.5 mg; volumes 3-4.',
    'A proof of concept.',
    'P < 0.001 in the paper.',
  ])('takes "%s"', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it.each([
    ['An insignificant change.', 'significant'],
    ['Statistical significance was reached.', 'significant'],
    ['It was statistically different.', 'statistically'],
    ['Proven to work.', 'proved'],
    ['Evidence of low quality of evidence grade.', 'quality'],
    ['High-quality trials.', 'quality'],
    ['A fall (-0.34).', 'minus'],
    ['It had p=0.03.', 'lower case'],
    ['It had P=0.03.', 'without spaces'],
    ['Ends with a space. ', 'begins or ends'],
    ['Two\nlines.', 'line break'],
  ])('refuses "%s"', (text, reason) => {
    expect(reasons(text)).toEqual([expect.stringContaining(reason)]);
  });

  it('leaves titles of papers as they were printed', () => {
    expect(wordingFaults({ citation: { title: 'A significant effect, p=0.01' } })).toEqual([]);
  });
});
