/** The day of a moment where the reader is: `2026-11-22`. */
export function isoDateOf(moment: Date): string {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((n) => String(n).padStart(2, '0'));
  return [moment.getFullYear(), ...parts].join('-');
}
