/** A study's sampling variance, and the people behind it where they are known. */
interface SizedVariance {
  readonly vi: number;
  readonly participants: number | null;
}

/**
 * Unit information standard deviation: what the standard error of the effect would be with one person,
 * √(Σn / Σ1/se²), in units of the effect (Röver et al. 2021, Res Synth Methods 12:448, equation 6).
 * Studies that do not give their people count on neither side; null where none gives them.
 */
export function unitInformationSd(studies: readonly SizedVariance[]): number | null {
  let [people, precision] = [0, 0];
  for (const { vi, participants } of studies) {
    if (participants === null) continue;
    people += participants;
    precision += 1 / vi;
  }
  return people > 0 ? Math.sqrt(people / precision) : null;
}
