/**
 * Share (0 to 1) that is left after some hours when the amount falls by one exponential. Half-life
 * and hours in hours; the half-life must be above zero.
 */
export function remainingShare(hours: number, halfLifeHours: number): number {
  return 0.5 ** (hours / halfLifeHours);
}
