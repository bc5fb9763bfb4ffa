const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in words: "22 November 2026". */
export function formatDate(isoDate: string): string {
  return longDate.format(new Date(isoDate));
}
