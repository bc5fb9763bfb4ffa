import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBits,
  bitsWhere,
  countShared,
  hasBit,
  keepBits,
} from '../../../src/domain/select/bit-set';

const size = 100;
const members = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));
const bitsOf = (set: readonly number[]) => bitsWhere(size, (at) => set.includes(at));
const membersOf = (bits: Uint32Array) =>
  Array.from({ length: size }, (_, at) => at).filter((at) => hasBit(bits, at));

test('sets of positions behave as sets, also at the 32nd bit', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const shared = a.filter((at) => b.includes(at));
      expect(countShared(bitsOf(a), bitsOf(b))).toBe(shared.length);
      const kept = bitsOf(a);
      keepBits(kept, bitsOf(b));
      expect(membersOf(kept)).toEqual(shared.sort((x, y) => x - y));
      const joined = bitsOf(a);
      addBits(joined, bitsOf(b));
      expect(membersOf(joined)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
    }),
  );
  expect(countShared(bitsOf([31, 32, 63, 64]), bitsOf([31, 64]))).toBe(2);
});
