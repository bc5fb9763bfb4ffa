import type { ComparisonSection } from '../../domain/rows/comparison-rows';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** The comparison as tab-separated text and as an HTML table, for pasting into a note or a sheet. */
export function comparisonAsText(
  sections: readonly ComparisonSection[],
  names: readonly string[],
): { readonly text: string; readonly html: string } {
  const rows = sections.flatMap(({ title, rows: own }) =>
    own.map(({ label, cells }) => [title, label, ...cells.map((cell) => cell.text)]),
  );
  const all = [['Section', 'What', ...names], ...rows];
  const flat = (value: string) => {
    const line = value.replace(/[\t\n]+/g, ' · ');
    return /^[=+@]/.test(line) ? `'${line}` : line;
  };
  const [head, ...body] = all;
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: all.map((cells) => cells.map(flat).join('\t')).join('\n'),
    html: `<table>${line(head ?? [], 'th')}${body.map((cells) => line(cells, 'td')).join('')}</table>`,
  };
}

/** Puts both forms on the clipboard; falls back to plain text where rich content is refused. */
export async function copyComparison(forms: { text: string; html: string }): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(forms.text);
    return;
  }
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([forms.text], { type: 'text/plain' }),
      'text/html': new Blob([forms.html], { type: 'text/html' }),
    }),
  ]);
}
