export type Cell = string | number | boolean | null;

/** What spreadsheets take for a formula or a command at the start of a cell, full-width forms too. */
const risky = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One CSV cell (RFC 4180). Text that begins with = + - @, tab or return is guarded with an
 * apostrophe so that spreadsheets do not run it; numbers pass unharmed. Text that begins with an
 * apostrophe before such a sign gets one more, so that taking one away always gives the text back.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = risky.test(value.replace(/^'+/, '')) && !isNumber(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function isNumber(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

/**
 * A CSV file: UTF-8 with byte order mark, a header row, lines parted by CRLF. None stands after the
 * last (RFC 4180, 2.2, allows either): some readers take it for one more row, and in a short file
 * then for a sign that the comma is not what parts the cells.
 */
export function csvFile(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}`;
}
