import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { termOfAnchor } from '../../../src/domain/glossary/term-anchor';
import { termSegments } from '../../../src/domain/glossary/term-segments';
import type { GlossaryTerm } from '../../../src/domain/schema/glossary-term';

const glossary: readonly GlossaryTerm[] = JSON.parse(
  readFileSync('fixtures/records/glossary.json', 'utf8'),
);

/** Text of the marked stretches with the term of each. */
function marked(text: string, ...skip: Parameters<typeof termSegments>[1][]) {
  return termSegments(text, ...skip).flatMap(({ text: words, termId }) =>
    termId === null ? [] : [[words, termId]],
  );
}

describe('a text cut at its terms', () => {
  it('is the same text when put together', () => {
    const text = 'Tau² (heterogeneity) and RoB 2 of crossover trials, “specials” included.';
    expect(
      termSegments(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });

  it('marks only the first mention of a term, under whatever name', () => {
    expect(marked('Heterogeneity (I², tau²) and once more heterogeneity')).toEqual([
      ['Heterogeneity', 'heterogeneity'],
    ]);
  });

  it('reads the longest name: ultra-low dose is not low dose', () => {
    expect(marked('ultra-low-dose naltrexone, ultra-low-dose naltrexone', [])).toEqual([
      ['ultra-low-dose naltrexone', 'ultra-low-dose'],
    ]);
  });

  it('takes plurals, and no parts of words', () => {
    expect(marked('two crossover trials')).toEqual([['crossover trials', 'crossover-trial']]);
    expect(marked('microglial, nonheterogeneity, crossovered')).toEqual([]);
  });

  it('takes abbreviations only as they are written', () => {
    expect(marked('a high grade, mid-term, mic, robust')).toEqual([]);
    expect(marked('GRADE, MIC')).toEqual([
      ['GRADE', 'grade'],
      ['MIC', 'mcid'],
    ]);
  });

  it('leaves low-dose naltrexone plain unless asked', () => {
    expect(marked('LDN')).toEqual([]);
    expect(marked('LDN', [])).toEqual([['LDN', 'ldn']]);
  });
});

describe('an anchor of the glossary', () => {
  it.each([
    ['heterogeneity', 'heterogeneity'],
    ['tau2', 'heterogeneity'],
    ['I²', 'heterogeneity'],
    ['cohen-s-d', 'smd'],
    ['Toll-like-receptor-4', 'tlr4'],
  ])('#%s names %s', (anchor, id) => {
    expect(termOfAnchor(glossary, anchor)?.id).toBe(id);
  });

  it.each(['', '-', 'zebra', '%E0%A4%A'])('#%s names none', (anchor) => {
    expect(termOfAnchor(glossary, anchor)).toBeNull();
  });
});
