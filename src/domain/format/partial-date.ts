const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A year, month or day as clinicians read it: `2024`, `May 2024`, `20 May 2024`. */
export function formatPartialDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  const monthAndYear = `${name}\u00a0${year}`;
  return day === undefined ? monthAndYear : `${Number(day)}\u00a0${monthAndYear}`;
}

/** True once all of a year, month or day lies before a day: a month is over when its last day is. */
export function isPast(partialDate: string, isoDate: string): boolean {
  return partialDate < isoDate.slice(0, partialDate.length);
}

/** First day of a year, month or day, as an ISO date. */
export function firstDayOf(partialDate: string): string {
  return `${partialDate}-01-01`.slice(0, 10);
}

/** Last day of a year, month or day, as an ISO date. */
export function lastDayOf(partialDate: string): string {
  const [year = '', month = '12', day] = partialDate.split('-');
  if (day !== undefined) return partialDate;
  // The day before the first of the month after it.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
