import { isAbbreviation, plainName } from './search-index';
import type { SearchIndex } from './search-index';
import { foldText, isFigure, searchTokens } from './search-tokens';

/**
 * What a word finds besides itself. A short one may be an abbreviation ("sle"): it begins no word but
 * those of names ("fib"), and in capitals none. The last of several words is still being typed.
 */
export type WordReach = 'whole' | 'names' | 'beginning';

export type SearchTerm =
  | { readonly kind: 'word'; readonly word: string; readonly reach: WordReach }
  | { readonly kind: 'figure'; readonly figure: string }
  /** Quoted words: in this order, next to each other, each whole. */
  | { readonly kind: 'phrase'; readonly text: string; readonly figure: boolean }
  /**
   * Words that name a diagnosis: its studies, and those that write any of its names. While a name
   * is being typed it may become several, and the words count as they stand.
   */
  | {
      readonly kind: 'name';
      readonly names: readonly string[];
      readonly words: readonly SearchTerm[];
    }
  | { readonly kind: 'doi'; readonly doi: string };

type Names = SearchIndex['names'];

// Words that carry nothing in a question ("LDN for fibromyalgia"); dropped beside other terms.
const stopWords = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** With what every record is about. */
const tellsNothing = new Set([...stopWords, 'ldn', 'naltrexone']);

const doiPattern = /(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)/g;

const longestName = 8;

/** Abbreviations that a text writes in capitals ("SLE"), folded: each stands for itself alone. */
function capitals(q: string): ReadonlySet<string> {
  const written = q.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [];
  return new Set(written.map(foldText).filter(isAbbreviation));
}

/** Terms of tokens taken one by one. */
function tokenTerms(
  tokens: readonly string[],
  whole: ReadonlySet<string>,
): (at: number) => SearchTerm {
  const firstTelling = tokens.findIndex((token) => !tellsNothing.has(token));
  return (at) => {
    const token = tokens[at] ?? '';
    if (isFigure(token)) return { kind: 'figure', figure: token };
    const typing = at === tokens.length - 1 && at > firstTelling;
    const reach = whole.has(token)
      ? 'whole'
      : isAbbreviation(token) && !typing
        ? 'names'
        : 'beginning';
    return { kind: 'word', word: token, reach };
  };
}

/**
 * Names that a run of tokens stands for: the name itself or, for the last two words or more of
 * what is being typed, all names that begin so.
 */
function namesOfRun(run: readonly string[], last: boolean, names: Names): readonly string[] {
  const text = run.join(' ');
  if (names.has(text)) return [text];
  const plain = plainName(text);
  if (names.has(plain)) return [plain];
  if (!last || run.length < 2) return [];
  return [...names.keys()].filter((name) => name.startsWith(text));
}

/** Tokens as terms; the longest run that names a diagnosis, from the left, is one term. */
function termsOf(
  tokens: readonly string[],
  names: Names,
  whole: ReadonlySet<string>,
): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  const termAt = tokenTerms(tokens, whole);
  for (let from = 0; from < tokens.length;) {
    let to = Math.min(tokens.length, from + longestName);
    let found: readonly string[] = [];
    for (; to > from; to -= 1) {
      found = namesOfRun(tokens.slice(from, to), to === tokens.length, names);
      if (found.length > 0) break;
    }
    const run = tokens.slice(from, Math.max(to, from + 1));
    const words = run.map((_, at) => termAt(from + at));
    const complete =
      found.length === 1 && (found[0] === run.join(' ') || found[0] === plainName(run.join(' ')));
    if (found.length > 0) terms.push({ kind: 'name', names: found, words: complete ? [] : words });
    else terms.push(...words);
    from += run.length;
  }
  return terms;
}

/**
 * Terms of a search text; all must be found. An opening quote without a closing one (while it is
 * being typed) quotes nothing. No terms when there is neither a letter nor a digit.
 */
export function searchTerms(q: string, names: Names): readonly SearchTerm[] {
  const whole = capitals(q);
  const segments = foldText(q).split('"');
  const terms = segments.flatMap((text, at): readonly SearchTerm[] => {
    if (at % 2 === 0 || at === segments.length - 1) {
      const dois = Array.from(text.matchAll(doiPattern), ([, doi = '']) => doi);
      return [
        ...dois.map((doi): SearchTerm => ({ kind: 'doi', doi })),
        ...termsOf(searchTokens(text.replace(doiPattern, ' ')), names, whole),
      ];
    }
    const tokens = searchTokens(text);
    const figure = tokens.length === 1 && tokens.every(isFigure);
    return tokens.length > 0 ? [{ kind: 'phrase', text: tokens.join(' '), figure }] : [];
  });
  const telling = terms.filter((term) => term.kind !== 'word' || !stopWords.has(term.word));
  const kept = telling.length > 0 ? telling : terms;
  return [...new Map(kept.map((term) => [JSON.stringify(term), term])).values()];
}
