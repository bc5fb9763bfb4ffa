import type { ReportedInterval } from '../schema/effect';
import { decimalsOf, formatNumber, roundTo } from './number';

/**
 * `−0.34 [−0.95, 0.27]`: all three with the decimals of the most precise of them, computed figures
 * rounded to at most `decimals`.
 */
export function formatEstimate(
  estimate: number,
  interval: { readonly low: number; readonly high: number } | null,
  { decimals = 4 }: { readonly decimals?: number } = {},
): string {
  const all = interval === null ? [estimate] : [estimate, interval.low, interval.high];
  const rounded = all.map((value) => roundTo(value, decimals));
  const places = Math.max(...rounded.map(decimalsOf));
  const [middle = '', ...ends] = rounded.map((value) => formatNumber(value, places));
  return interval === null ? middle : `${middle}\u00a0[${ends.join(',\u00a0')}]`;
}

/**
 * `−0.34 [95% CI −0.95, 0.27]`: the level stands inside the brackets, as printed; all three numbers
 * with the decimals of the most precise of them, each with its unit (such as "%").
 */
export function formatWithLevel(
  estimate: number,
  interval: ReportedInterval | null,
  unit = '',
): string {
  if (interval === null) return `${formatNumber(estimate)}${unit}`;
  const decimals = Math.max(...[estimate, interval.low, interval.high].map(decimalsOf));
  const [e, low, high] = [estimate, interval.low, interval.high].map((value) =>
    formatNumber(value, decimals),
  );
  const level = `${formatNumber(interval.levelPercent)}%\u00a0CI`;
  return `${e}${unit} [${level}\u00a0${low}${unit},\u00a0${high}${unit}]`;
}
