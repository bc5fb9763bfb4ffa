import { formatNumber, formatRange } from './number';

/** Weeks as clinicians say them: "1 week", "12 weeks"; fractions come from sources given in months or days. */
export function formatWeeks(weeks: number): string {
  return weeks === 1 ? '1\u00a0week' : `${formatNumber(weeks)}\u00a0weeks`;
}

/** "3 to 52 weeks", "1 week": from the shortest to the longest of some lengths. */
export function formatWeekRange(weeks: readonly number[]): string {
  return `${formatRange(weeks)} ${Math.max(...weeks) === 1 ? 'week' : 'weeks'}`;
}
