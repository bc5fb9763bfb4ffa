/** A text in two forms: pasted into a note that keeps formatting, and into any other. */
export interface TwoForms {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts both forms on the clipboard, or the plain one where the browser knows no other; gives what is said
 * of it. Rejects where nothing may be copied.
 */
export async function copyFormatted({ text, html }: TwoForms): Promise<string> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return 'Copied as plain text';
  }
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
  return 'Copied';
}
