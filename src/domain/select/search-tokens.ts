/** Letters that Unicode does not decompose into a base and a mark. */
const undecomposed = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
]);

/**
 * Text without what readers do not type: case, accents, possessive endings ("Crohn’s"),
 * curly quotes, the raised decimal point of some journals.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđð]/g, (letter) => undecomposed.get(letter) ?? letter)
    .replace(/(\p{L})['’]s(?![\p{L}\p{N}])/gu, '$1')
    .replace(/['’]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/(\d)·(?=\d)/g, '$1.');
}

// A word begins with a letter; a figure may have decimals and a percent sign. Signs are not read:
// the same difference is printed with either, and "5-10" has none.
const tokenPattern = /\p{L}[\p{L}\p{N}]*|(?:\d+(?:[.,]\d+)*|\.\d+)(?:\s?%)?/gu;
const thousands = /^\d{1,3}(?:,\d{3})+(?![\d,])/;

/** One spelling per figure: "37,8" is 37.8, "1,203" is 1203, ".50" is 0.5. */
function figureToken(printed: string): string {
  const figure = printed.replace(/\s/g, '');
  const joined = thousands.test(figure) ? figure.replaceAll(',', '') : figure.replaceAll(',', '.');
  return joined.replace(/^\./, '0.').replace(/^(\d+)(?:\.0+|(\.\d*?)0+)(?=%|$)/, '$1$2');
}

/** True for a token that is a figure ("37.8%") and not a word. */
export function isFigure(token: string): boolean {
  return /^\d/.test(token);
}

/** Words and figures of folded text, in order. */
export function searchTokens(folded: string): readonly string[] {
  const tokens = folded.match(tokenPattern) ?? [];
  // Letters come after digits and the point, also in this order of characters.
  return tokens.map((token) => (token < 'a' ? figureToken(token) : token));
}
