import { roundToDigits } from '../format/digits';

/** Half-width of an axis that is the same on both sides of no difference: a round number that holds all values. */
export function symmetricExtent(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  if (!(largest > 0)) return 1;
  const padded = largest * 1.08;
  const power = 10 ** Math.floor(Math.log10(padded));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * power >= padded - 1e-9) ?? 10;
  return roundToDigits(step * power, 6);
}

/** The same for logarithms of ratios: the extent is the log of a round ratio. */
export function symmetricLogExtent(logValues: readonly number[]): number {
  const largest = Math.max(...logValues.map(Math.abs));
  const ratio = [1.5, 2, 3, 5, 10, 20, 50, 100, 1000].find((r) => Math.log(r) >= largest * 1.05);
  return ratio === undefined ? largest * 1.05 : Math.log(ratio);
}
