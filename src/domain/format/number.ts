import { plural } from './words';

/** The number at so many decimals; still a number, for places on an axis and figures to be written. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Number of decimals needed to print a value as it was printed, at most four. */
export function decimalsOf(value: number): number {
  const text = String(roundTo(value, 4));
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** A number with a true minus (U+2212) and a fixed number of decimals. */
export function formatNumber(value: number, decimals = decimalsOf(value)): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** The same with a plus for positive values, for the ends of an axis. */
export function formatSigned(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** A count with thin spaces between thousands: 11 194. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
}

/** "3 to 52", from the lowest to the highest of some values; "12" where they are one. */
export function formatRange(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    formatNumber(value),
  );
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** A count with its word: "1 study", "12 studies". */
export function counted(n: number, one: string, many?: string): string {
  return `${formatCount(n)} ${plural(n, one, many)}`;
}
