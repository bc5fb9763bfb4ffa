const countryNames = new Intl.DisplayNames(['en-GB'], { type: 'region' });

/** English name of an ISO 3166-1 alpha-2 country; the text itself where it is no code of one. */
export function countryName(code: string): string {
  // The engine throws at what has not the form of a code.
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code;
}
