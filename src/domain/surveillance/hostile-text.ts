import { textLeavesOf } from '../census/leaves';

const dangers: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a control character', /(?![\t\n\r])\p{Cc}/u],
  ['a sign that turns the direction of text', /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['half of a character', /\p{Cs}/u],
  ['markup', /<\/?[a-z!][^>]*>/i],
];

/** The first text of a value that must not enter the dataset, with its place; null where all is plain. */
export function hostileText(value: unknown): string | null {
  for (const { field, value: text } of textLeavesOf(value))
    for (const [what, pattern] of dangers) if (pattern.test(text)) return `${field} holds ${what}`;
  return null;
}

/** A title or abstract without the tags that PubMed uses for italics and raised or lowered signs. */
export function withoutInlineTags(text: string): string {
  return text.replace(/<\/?(?:i|b|em|sup|sub)>/gi, '');
}
