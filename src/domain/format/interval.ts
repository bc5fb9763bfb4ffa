import type { ReportedInterval } from '../schema/effect';
import { decimalsOf, formatNumber } from './number';

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
