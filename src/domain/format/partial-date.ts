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
