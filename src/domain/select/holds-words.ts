import { isAbbreviation } from './search-index';
import { foldText, searchTokens } from './search-tokens';

/** True where a text has every word: whole where it is short ("SLE" is not "sleep"), else begun. */
export function holdsWords(text: string, words: string): boolean {
  const held = searchTokens(foldText(text));
  const asked = searchTokens(foldText(words));
  const has = (token: string) =>
    held.some((word) => (isAbbreviation(token) ? word === token : word.startsWith(token)));
  return asked.length > 0 && asked.every(has);
}
