import type { SearchIndex } from './search-index';
import type { SearchTerm } from './search-query';

/** What a search text asks, and what of it no study holds. */
export interface WordsAsked {
  /** Ids of the diagnoses that whole words of it name, by any synonym or spelling. */
  readonly diagnoses: readonly string[];
  /** The other words; as typed where none names a diagnosis. */
  readonly others: string;
  /** Words that no study holds, or the other words where none holds them together, else ''. */
  readonly missed: string;
}

/** Id of the diagnosis that a term names whole; null for a name that is still being typed. */
function diagnosisOf(term: SearchTerm, names: SearchIndex['names']): string | null {
  if (term.kind === 'phrase') return names.get(term.text)?.id ?? null;
  if (term.kind !== 'name' || term.words.length > 0) return null;
  return names.get(term.names[0] ?? '')?.id ?? null;
}

function textOf(term: SearchTerm): string {
  switch (term.kind) {
    case 'word':
      return term.word;
    case 'figure':
      return term.figure;
    case 'phrase':
      return term.text;
    case 'doi':
      return term.doi;
    case 'name':
      return (term.words.length > 0 ? term.words.map(textOf) : term.names).join(' ');
  }
}

/** Parts the words of a text; `finds` tells whether any study holds all of some terms. */
export function readWords(
  typed: string,
  terms: readonly SearchTerm[],
  names: SearchIndex['names'],
  finds: (terms: readonly SearchTerm[]) => boolean,
): WordsAsked {
  const named = terms.map((term) => diagnosisOf(term, names));
  const other = terms.filter((_, at) => named[at] === null);
  const diagnoses = [...new Set(named.filter((id) => id !== null))];
  const others = diagnoses.length === 0 ? typed.trim() : other.map(textOf).join(' ');
  return { diagnoses, others, missed: missedOf(typed, terms, other, others, finds) };
}

function missedOf(
  typed: string,
  terms: readonly SearchTerm[],
  other: readonly SearchTerm[],
  others: string,
  finds: (terms: readonly SearchTerm[]) => boolean,
): string {
  if (finds(terms)) return '';
  const alone = terms.filter((term) => !finds([term]));
  if (alone.length === terms.length) return typed.trim();
  if (alone.length > 0) return alone.map(textOf).join(' ');
  return other.length > 1 && !finds(other) ? others : '';
}
