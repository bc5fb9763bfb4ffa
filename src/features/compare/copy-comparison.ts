import type { ComparisonSection } from '../../domain/record/comparison-rows';
import type { TwoForms } from '../../ui/copy-formatted';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** What a spreadsheet would run as a formula is guarded, in both forms: both are pasted into one. */
const guarded = (text: string) => (/^[=+@-]/.test(text) ? `'${text}` : text);

/**
 * The comparison on screen as tab-separated text and as an HTML table, for pasting into a note or a
 * sheet: the rows that are shown, then what must be known of the columns and where all comes from.
 */
export function comparisonAsText({
  sections,
  names,
  differencesOnly,
  notes,
  source,
}: {
  sections: readonly ComparisonSection[];
  names: readonly string[];
  differencesOnly: boolean;
  notes: readonly string[];
  source: string;
}): TwoForms {
  const rows = sections.flatMap(({ title, rows: own }) =>
    own
      .filter(({ differs }) => differs || !differencesOnly)
      .map(({ label, cells }) => [title, label, ...cells.map((cell) => cell.text)]),
  );
  const head = ['Section', differencesOnly ? 'What differs' : 'What', ...names];
  const foot = [...notes.map((note) => ['Note', note]), ['Source', source]];
  const flat = (value: string) => guarded(value.replace(/[\t\n]+/g, ' · '));
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(guarded(cell))}</${tag}>`).join('')}</tr>`;
  const wide = ([name = '', words = '']: readonly string[]) =>
    `<tr><td>${name}</td><td colspan="${names.length + 1}">${escaped(words)}</td></tr>`;
  return {
    text: [head, ...rows, ...foot].map((cells) => cells.map(flat).join('\t')).join('\n'),
    html: `<table>${line(head, 'th')}${rows.map((cells) => line(cells, 'td')).join('')}${foot.map(wide).join('')}</table>`,
  };
}
