import { describe, expect, it } from 'vitest';
import { conclusionOf, studyInterval } from '../../../src/domain/synthesis/interval';

describe('study intervals', () => {
  it('are normal-based at the chosen level', () => {
    const { low, high } = studyInterval({ yi: -0.34, vi: 0.04 }, 95);
    expect([low, high]).toEqual([
      expect.closeTo(-0.34 - 1.9599639845400545 * 0.2, 12),
      expect.closeTo(-0.34 + 1.9599639845400545 * 0.2, 12),
    ]);
  });
});

describe('conclusions', () => {
  it.each([
    [{ low: -2, high: -1 }, 'below-null'],
    [{ low: 1, high: 2 }, 'above-null'],
    [{ low: -1, high: 1 }, 'includes-null'],
    [{ low: 0, high: 1 }, 'includes-null'],
    [{ low: -1, high: 0 }, 'includes-null'],
  ] as const)('%o is %s', (interval, expected) => expect(conclusionOf(interval)).toBe(expected));
});
