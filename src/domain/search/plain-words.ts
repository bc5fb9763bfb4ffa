import { foldText, isFigure, searchTokens } from '../select/search-tokens';

/** Endings that British and American writers spell differently, and the one spelling kept of each. */
const spellings: readonly (readonly [RegExp, string])[] = [
  // haemorrhage, oedema, paediatric, diarrhoea, coeliac
  [/[ao]e(?=[a-z])/g, 'e'],
  // fibre, centre, litre
  [/([btl])re$/, '$1er'],
  // tumour, behaviour
  [/our(?=$|al$)/, 'or'],
  // randomised, randomisation, centralising
  [/is(?=(e[drs]?|ing|ation)$)/, 'iz'],
  // analysed, paralysing
  [/ys(?=(e[drs]?|ing)$)/, 'yz'],
  // leucocyte, sulphate, titre of "sulfa"
  [/^leuc/, 'leuk'],
  [/sulph/, 'sulf'],
  [/programme$/, 'program'],
];

/** Words that keep their last letters: as plurals they would be another word. */
const shortest = 4;

/** "neuropathies" and "neuropathy", "opioids" and "opioid" are one; "psoriasis" and "illness" stay. */
function singular(word: string): string {
  if (word.length < shortest) return word;
  return word.replace(/ies$/, 'y').replace(/([^sui])s$/, '$1');
}

/** One spelling of a folded word, whatever its number and whichever side of the ocean it is from. */
function respelt(word: string): string {
  if (isFigure(word) || word.length < shortest) return word;
  return spellings.reduce((text, [from, to]) => text.replace(from, to), singular(word));
}

// Texts repeat their words: each is respelt once.
const known = new Map<string, string>();

function plainWord(word: string): string {
  let plain = known.get(word);
  if (plain === undefined) known.set(word, (plain = respelt(word)));
  return plain;
}

/** Words and figures of a text, in order, each in its one spelling. */
export function plainWords(text: string): readonly string[] {
  return plainOf(foldText(text));
}

/** The same of a text that is folded already. */
export function plainOf(folded: string): readonly string[] {
  return searchTokens(folded).map(plainWord);
}

/** A text as its plain words, spaced: two names that readers take for one are equal so. */
export function plainPhrase(text: string): string {
  return plainWords(text).join(' ');
}
