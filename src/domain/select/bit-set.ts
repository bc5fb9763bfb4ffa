/** A set of studies by their position in the dataset, one bit each. */
export type BitSet = Uint32Array;

export function emptyBits(size: number): BitSet {
  return new Uint32Array((size + 31) >>> 5);
}

export function setBit(bits: BitSet, at: number): void {
  const word = at >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
}

export function hasBit(bits: BitSet, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** The positions below `size` that pass. */
export function bitsWhere(size: number, passes: (at: number) => boolean): BitSet {
  const bits = emptyBits(size);
  for (let at = 0; at < size; at += 1) if (passes(at)) setBit(bits, at);
  return bits;
}

/** Adds all of `other` to `bits`, in place. */
export function addBits(bits: BitSet, other: BitSet): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) | (other[word] ?? 0);
  }
}

/** Keeps in `bits` only what is in `other` too, in place. */
export function keepBits(bits: BitSet, other: BitSet): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
  }
}

/** How many are in both. Bits of a word are counted in parallel (Warren, Hacker's Delight, 5-1). */
export function countShared(a: BitSet, b: BitSet): number {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) {
    let x = (a[word] ?? 0) & (b[word] ?? 0);
    x -= (x >>> 1) & 0x55555555;
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
    x = (x + (x >>> 4)) & 0x0f0f0f0f;
    count += Math.imul(x, 0x01010101) >>> 24;
  }
  return count;
}
