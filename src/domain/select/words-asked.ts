import type { SearchIndex } from './search-index';
import type { SearchTerm } from './search-query';

/** What a search text asks, and what of it no study holds. */
export interface WordsAsked {
  /**
   * Ids of the diagnoses that whole words of it name, by any synonym or spelling, or that have a form
   * so called ("knee").
   */
  readonly diagnoses: readonly string[];
  /** The words that name none; as typed where no diagnosis is named. */
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

/** Id of the diagnosis of which a word tells the form; it stays a part of what is asked. */
function formOf(term: SearchTerm, forms: SearchIndex['forms']): readonly string[] {
  return term.kind === 'word' ? [forms.get(term.word) ?? []].flat() : [];
}

/** Parts the words of a text; `finds` tells whether any study holds all of some terms. */
export function readWords(
  typed: string,
  terms: readonly SearchTerm[],
  { names, forms }: SearchIndex,
  finds: (terms: readonly SearchTerm[]) => boolean,
): WordsAsked {
  const named = terms.map((term) => diagnosisOf(term, names));
  const other = terms.filter((_, at) => named[at] === null);
  const byName = named.filter((id) => id !== null);
  const diagnoses = [...new Set([...byName, ...other.flatMap((term) => formOf(term, forms))])];
  const others = byName.length === 0 ? typed.trim() : other.map(textOf).join(' ');
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
