import { formatCount } from './number';

const words =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A count as running text writes it: "no", "one" to "twenty", and in digits above. */
export function numberWord(n: number): string {
  return words[n] ?? formatCount(n);
}
