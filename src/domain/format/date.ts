const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in words: "22 November 2026". */
export function formatDate(isoDate: string): string {
  return longDate.format(new Date(isoDate));
}

const monthAndYear = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The month of a day or month, "October 2026"; a year alone stays one. */
export function formatMonth(isoDate: string): string {
  return isoDate.length < 7 ? isoDate : monthAndYear.format(new Date(isoDate.slice(0, 7)));
}
