import { describe, expect, it } from 'vitest';
import { formatComputedP, formatP } from '../../../src/domain/format/p-value';
import type { PValue } from '../../../src/domain/schema/effect';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a printed P', () => {
  it.each<[PValue['relation'], number, string]>([
    ['=', 0.27, 'P = 0.27'],
    ['=', 0.3, 'P = 0.30'],
    ['=', 0.0186, 'P = 0.0186'],
    ['<', 0.001, 'P < 0.001'],
    ['<=', 0.05, 'P ≤ 0.05'],
    ['>', 0.05, 'P > 0.05'],
    ['<', 0.00001, 'P < 0.00001'],
  ])('%s %d is %s', (relation, value, text) => {
    expect(plain(formatP({ relation, value }))).toBe(text);
  });
});

describe('a computed P', () => {
  it.each([
    [1, 'P = 1.00'],
    [0.271, 'P = 0.27'],
    [0.0999, 'P = 0.100'],
    [0.0312, 'P = 0.031'],
    [0.001, 'P = 0.001'],
    [0.00099, 'P < 0.001'],
    [2.3e-26, 'P < 0.001'],
  ])('of %d is %s, never zero', (p, text) => {
    expect(plain(formatComputedP(p))).toBe(text);
  });
});
