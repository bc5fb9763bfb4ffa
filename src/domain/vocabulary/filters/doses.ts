/**
 * Daily dose bands of naltrexone in mg, as the address names them. 3 mg is in both bands that name it;
 * 4.5 mg, the dose studied most, is in the band that ends with it.
 */
export const doseBands = {
  lt1: { label: 'Under 1 mg', holds: (mg: number) => mg < 1 },
  '1-3': { label: '1 to 3 mg', holds: (mg: number) => mg >= 1 && mg <= 3 },
  '3-4.5': { label: '3 to 4.5 mg', holds: (mg: number) => mg >= 3 && mg <= 4.5 },
  '4.5-6': { label: 'Over 4.5 to 6 mg', holds: (mg: number) => mg > 4.5 && mg <= 6 },
  gt6: { label: 'Over 6 mg', holds: (mg: number) => mg > 6 },
} as const;

export type DoseBand = keyof typeof doseBands;
export const doseBandCodes = Object.keys(doseBands) as [DoseBand, ...DoseBand[]];

/** The bands that a list of daily doses (mg) falls into, in order; 3 mg belongs to both bands that name it. */
export function doseBandsOf(dosesMgPerDay: readonly number[]): readonly DoseBand[] {
  return doseBandCodes.filter((band) => dosesMgPerDay.some((mg) => doseBands[band].holds(mg)));
}
