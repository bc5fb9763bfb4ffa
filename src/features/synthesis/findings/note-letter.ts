/** The letter that marks a note below a table, counted from 0. */
export function noteLetter(at: number): string {
  return String.fromCodePoint(97 + at);
}
