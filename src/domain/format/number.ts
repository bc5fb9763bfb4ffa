/** Number of decimals needed to print a value as it was printed, at most four. */
export function decimalsOf(value: number): number {
  const text = String(Number(value.toFixed(4)));
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

/** `−0.34 [−0.95, 0.27]`: all three with the decimals of the most precise of them. */
export function formatEstimate(
  estimate: number,
  interval: { readonly low: number; readonly high: number } | null,
): string {
  if (interval === null) return formatNumber(estimate);
  const decimals = Math.max(
    decimalsOf(estimate),
    decimalsOf(interval.low),
    decimalsOf(interval.high),
  );
  const [e, l, h] = [estimate, interval.low, interval.high].map((x) => formatNumber(x, decimals));
  return `${e}\u00a0[${l},\u00a0${h}]`;
}

/** Two significant digits, however small, for estimates as vague as τ²: 0.21, 350, 0.00012. */
export function formatTwoDigits(value: number): string {
  return String(Number(value.toPrecision(2)));
}
