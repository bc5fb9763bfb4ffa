import { beginningWith } from './letters/beginning-with';
import { bitsWhere } from './bit-set';
import type { BitSet } from './bit-set';
import { fieldWeights } from './search-fields';
import { isAbbreviation } from './search-index';
import type { NamedDiagnosis, Postings, SearchIndex } from './search-index';
import { searchTerms } from './search-query';
import { readWords } from './words-asked';
import type { WordsAsked } from './words-asked';
import type { SearchTerm, WordReach } from './search-query';

export interface SearchResult {
  readonly found: BitSet;
  /** Per study; higher is nearer to what was asked. 0 where not found. */
  readonly scores: Uint16Array;
  readonly words: WordsAsked;
}

// A whole word counts one and a half times a beginning, never as much as the next better field.
const wholeFactor = 3;
const beginningFactor = 2;

/** Lifts the score of each posted study to its weight times the factor. */
function raise(scores: Uint16Array, postings: Postings | undefined, factor: number): void {
  if (postings === undefined) return;
  for (let at = 0; at < postings.length; at += 2) {
    const study = postings[at] ?? 0;
    const score = (postings[at + 1] ?? 0) * factor;
    if (score > (scores[study] ?? 0)) scores[study] = score;
  }
}

/** Lifts the scores of studies that write a word, or one that begins so as far as it may reach. */
function raiseWord(
  { tokens, words, nameWords }: SearchIndex,
  scores: Uint16Array,
  word: string,
  reach: WordReach,
  times: number,
): void {
  raise(scores, tokens.get(word), wholeFactor * times);
  if (reach === 'whole') return;
  for (const longer of beginningWith(reach === 'names' ? nameWords : words, word))
    raise(scores, tokens.get(longer), beginningFactor * times);
}

/** The diagnoses that some names name, each once. */
function namedDiagnoses(index: SearchIndex, names: readonly string[]): ReadonlySet<NamedDiagnosis> {
  return new Set(names.flatMap((name) => index.names.get(name) ?? []));
}

/** The studies that write a name of several words: whole, next to each other and in this order. */
function written(index: SearchIndex, name: string): Postings {
  const [fewest = []] = name
    .split(' ')
    .map((word) => index.tokens.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  const phrase = ` ${name} `;
  const found: number[] = [];
  for (let at = 0; at < fewest.length; at += 2) {
    const study = fewest[at] ?? 0;
    const weight = phraseWeight(index, study, phrase);
    if (weight > 0) found.push(study, weight);
  }
  return found;
}

/** Weight of the best field of a study that holds a phrase (spaced at both ends); 0 where none does. */
function phraseWeight(index: SearchIndex, study: number, phrase: string): number {
  const { text, ends } = index.texts[study] ?? { text: '', ends: [] };
  const place = text.indexOf(phrase);
  return place < 0 ? 0 : (fieldWeights[ends.findIndex((end) => place < end)] ?? 0);
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
    case 'word':
      raiseWord(index, scores, term.word, term.reach, 1);
      return scores;
    case 'name': {
      const found = allOf(index, term.words);
      const factor = wholeFactor * Math.max(1, term.words.length);
      for (const { names, postings } of namedDiagnoses(index, term.names)) {
        raise(found, postings, factor);
        for (const name of names) {
          if (name.includes(' ')) raise(found, written(index, name), factor);
          else {
            const reach = isAbbreviation(name) ? 'whole' : 'beginning';
            raiseWord(index, found, name, reach, factor / wholeFactor);
          }
        }
      }
      return found;
    }
    case 'phrase': {
      if (term.figure) return termScores(index, { kind: 'figure', figure: term.text });
      const phrase = ` ${term.text} `;
      for (let study = 0; study < index.size; study += 1)
        scores[study] = phraseWeight(index, study, phrase) * wholeFactor;
      raise(scores, index.names.get(term.text)?.postings, wholeFactor);
      return scores;
    }
  }
}

/** Studies in which every term of the text is found; null when the text has no terms. */
export function searchStudies(index: SearchIndex, q: string): SearchResult | null {
  const terms = searchTerms(q, index.names);
  if (terms.length === 0) return null;
  const scores = allOf(index, terms);
  const finds = (sought: readonly SearchTerm[]) => allOf(index, sought).some((score) => score > 0);
  return {
    found: bitsWhere(index.size, (at) => (scores[at] ?? 0) > 0),
    scores,
    words: readWords(q, terms, index, finds),
  };
}
