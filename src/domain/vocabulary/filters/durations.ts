/** Bands of the length of treatment in weeks; every length is in one. */
export const durationBands = {
  lt4: { label: 'Under 4 weeks', holds: (weeks: number) => weeks < 4 },
  '4-12': { label: '4 to 12 weeks', holds: (weeks: number) => weeks >= 4 && weeks <= 12 },
  '12-26': { label: 'Over 12 to 26 weeks', holds: (weeks: number) => weeks > 12 && weeks <= 26 },
  gt26: { label: 'Over 26 weeks', holds: (weeks: number) => weeks > 26 },
} as const;

export type DurationBand = keyof typeof durationBands;
export const durationBandCodes = Object.keys(durationBands) as [DurationBand, ...DurationBand[]];

/** The band of a length of treatment in weeks; none where it is not reported. */
export function durationBandsOf(weeks: number | null): readonly DurationBand[] {
  return weeks === null ? [] : durationBandCodes.filter((band) => durationBands[band].holds(weeks));
}
