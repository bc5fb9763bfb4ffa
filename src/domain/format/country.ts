const countryNames = new Intl.DisplayNames(['en-GB'], { type: 'region' });

/** English name of an ISO 3166-1 alpha-2 country; the code itself where it has none. */
export function countryName(code: string): string {
  return countryNames.of(code) ?? code;
}
