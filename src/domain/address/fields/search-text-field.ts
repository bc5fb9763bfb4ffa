import type { Field } from './field';

const maxLength = 200;

/** Composed, well-formed, no control characters, spaces collapsed; case and accents stay as typed. */
function clean(text: string): string {
  return text
    .slice(0, maxLength * 20)
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function cut(text: string): string {
  if (text.length <= maxLength) return text;
  // A pair of surrogates is not split.
  return text
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

/** Free text. When repeated, the last one stands. */
export const searchTextField: Field<string> = {
  initial: '',
  read(values, _known, refuse) {
    const texts = values.map(clean).filter((text) => text !== '');
    const last = texts.at(-1) ?? '';
    for (const text of texts) if (text !== last) refuse(text, 'repeated');
    if (last.length > maxLength) refuse(last, 'too-long');
    return cut(last);
  },
  normalise: (text) => cut(clean(text)),
  write: (text) => text,
};
