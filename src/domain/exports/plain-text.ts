/**
 * A text as one line: well-formed, no control characters, every run of white space (no-break and
 * thin spaces included) one plain space, and none of the signs without width that only steer where
 * lines break. Line-based formats cannot hold anything else, and people
 * search spreadsheets with plain spaces.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u00ad\u200b\u2060]/gu, '')
    .replace(/[\s\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();
}
