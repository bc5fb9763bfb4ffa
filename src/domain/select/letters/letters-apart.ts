/** Letters that may differ: none in short words, where another word is as near. */
export function tolerance(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

const inOrder = (word: string) => [...word].sort().join('');

/** Letters to add, drop, change or swap with the next (optimal string alignment). */
export function lettersApart(a: string, b: string): number {
  // "Chron": the letters of Crohn in another order.
  if (a !== b && inOrder(a) === inOrder(b)) return 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + changed,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
