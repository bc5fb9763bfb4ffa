import { bitsWhere } from './bit-set';
import type { BitSet } from './bit-set';
import { fieldWeights } from './search-fields';
import type { Postings, SearchIndex } from './search-index';
import { searchTerms } from './search-query';
import type { SearchTerm } from './search-query';

export interface SearchResult {
  readonly found: BitSet;
  /** Per study; higher is nearer to what was asked. 0 where not found. */
  readonly scores: Uint16Array;
}

// A whole word counts one and a half times a beginning, never as much as the next better field.
const wholeFactor = 3;
const beginningFactor = 2;

/** First position whose word is not before the prefix. */
function firstWith(words: readonly string[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lifts the score of each posted study to its weight times the factor. */
function raise(scores: Uint16Array, postings: Postings | undefined, factor: number): void {
  if (postings === undefined) return;
  for (let at = 0; at < postings.length; at += 2) {
    const study = postings[at] ?? 0;
    const score = (postings[at + 1] ?? 0) * factor;
    if (score > (scores[study] ?? 0)) scores[study] = score;
  }
}

/** Sums of the terms' scores for studies in which all are found, 0 elsewhere. */
function allOf(index: SearchIndex, terms: readonly SearchTerm[]): Uint16Array {
  const [first = new Uint16Array(index.size), ...others] = terms.map((term) =>
    termScores(index, term),
  );
  for (const other of others) {
    for (let at = 0; at < index.size; at += 1) {
      const sum = (first[at] ?? 0) + (other[at] ?? 0);
      first[at] = first[at] === 0 || other[at] === 0 ? 0 : sum;
    }
  }
  return first;
}

function termScores(index: SearchIndex, term: SearchTerm): Uint16Array {
  const scores = new Uint16Array(index.size);
  const whole = (token: string) => raise(scores, index.tokens.get(token), wholeFactor);
  switch (term.kind) {
    case 'doi':
      raise(scores, index.dois.get(term.doi), wholeFactor);
      return scores;
    case 'figure':
      whole(term.figure);
      // "65" also finds 65%; "65%" does not find 65 people.
      whole(`${term.figure}%`);
      return scores;
    case 'word': {
      const { words } = index;
      whole(term.word);
      if (term.whole) return scores;
      for (let at = firstWith(words, term.word); words[at]?.startsWith(term.word); at += 1) {
        raise(scores, index.tokens.get(words[at] ?? ''), beginningFactor);
      }
      return scores;
    }
    case 'name': {
      const found = allOf(index, term.words);
      for (const name of term.names) {
        raise(found, index.names.get(name), wholeFactor * term.words.length);
      }
      return found;
    }
    case 'phrase': {
      if (term.figure) return termScores(index, { kind: 'figure', figure: term.text });
      const phrase = ` ${term.text} `;
      index.texts.forEach(({ text, ends }, study) => {
        const place = text.indexOf(phrase);
        const field = place < 0 ? -1 : ends.findIndex((end) => place < end);
        scores[study] = (fieldWeights[field] ?? 0) * wholeFactor;
      });
      raise(scores, index.names.get(term.text), wholeFactor);
      return scores;
    }
  }
}

/** Studies in which every term of the text is found; null when the text has no terms. */
export function searchStudies(index: SearchIndex, q: string): SearchResult | null {
  const terms = searchTerms(q, index.names);
  if (terms.length === 0) return null;
  const scores = allOf(index, terms);
  return { found: bitsWhere(index.size, (at) => (scores[at] ?? 0) > 0), scores };
}
