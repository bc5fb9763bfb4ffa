import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/commands/synthesize';
import { answerDifferences } from './answer-differences';
import { referenceFiles } from './fixture-files';

function answerTo(input: unknown): Record<string, unknown> {
  const outcome = answerText(JSON.stringify(input));
  if (!outcome.ok) throw new Error(outcome.stderr);
  return JSON.parse(outcome.stdout) as Record<string, unknown>;
}

// Origin: shared/stats/reference, R metafor 3.8-1. Tolerance: 1e-6 relative, 1e-4 for tau² ends.
describe('reference problems', () => {
  it('are all there', () => {
    expect(referenceFiles).toHaveLength(11);
  });

  it.each(referenceFiles)('$name', ({ input, expected }) => {
    expect(answerDifferences(expected, answerTo(input))).toEqual([]);
  });

  it.each(referenceFiles)(
    '$name has exactly the keys of the reference, and those we add',
    (file) => {
      const added = new Set(['converged', 'leftOut', 'notes', 'undefinedBecause']);
      const keys = Object.keys(answerTo(file.input)).filter((key) => !added.has(key));
      expect(keys).toEqual(Object.keys(file.expected));
    },
  );

  it('keeps the far tails: the P value 2.29e-26 and Q P value 2.00e-26 of bcg-rr-fe', () => {
    const file = referenceFiles.find(({ name }) => name === 'bcg-rr-fe');
    const answer = answerTo(file?.input);
    expect(Math.abs(Number(answer['pValue']) / 2.28862930697324e-26 - 1)).toBeLessThan(1e-12);
    expect(Math.abs(Number(answer['qPValue']) / 1.99676459084597e-26 - 1)).toBeLessThan(1e-12);
  });
});

describe('answerDifferences can fail', () => {
  it('sees a number off by more than the tolerance, a missing key and a value that should be null', () => {
    const expected = { a: 1, tau2CiLow: 1, b: [{ c: {} }], d: null };
    const close = { a: 1 + 5e-7, tau2CiLow: 1 + 5e-5, b: [{ c: null }], d: null };
    expect(answerDifferences(expected, close)).toEqual([]);
    const off = { a: 1 + 2e-6, tau2CiLow: 1 + 2e-4, b: [{ c: 0 }] };
    expect(answerDifferences(expected, off)).toHaveLength(4);
  });
});
