/**
 * A text as one line: well-formed, no control characters, every run of white space (no-break and
 * thin spaces included) one plain space. Line-based formats cannot hold anything else, and people
 * search spreadsheets with plain spaces.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();
}
