import { formatNumber } from './number';

/** Daily doses in mg: "4.5 mg", "1.5 to 6 mg"; micrograms below 0.1 mg. */
export function formatDoses(dosesMgPerDay: readonly number[]): string {
  const doses = [...new Set(dosesMgPerDay)].sort((a, b) => a - b);
  const low = doses[0];
  const high = doses[doses.length - 1];
  if (low === undefined || high === undefined) return 'dose not reported';
  if (high < 0.1) return `${range(low * 1000, high * 1000)}\u00a0µg`;
  return `${range(low, high)}\u00a0mg`;
}

function range(low: number, high: number): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}
