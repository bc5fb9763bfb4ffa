import type { Selection } from '../select/question';
import type { StudySummary } from '../summary/study-summary';

/** The studies of a view that a pool may rest on, or why there is to be none. */
export type MayBePooled =
  /** All studies of the question. */
  | { readonly kind: 'question'; readonly studies: readonly StudySummary[] }
  /** What a lens leaves of them: absence in it is no absence in the question. */
  | { readonly kind: 'part'; readonly studies: readonly StudySummary[] }
  /** Chosen by direction: their pool would give back the choice. */
  | { readonly kind: 'chosen-by-result' }
  /** Words that no study holds: of evidence nothing is said. */
  | { readonly kind: 'missed-words'; readonly words: string };

/**
 * Decides what of a selection is pooled. Studies of other conditions, which a list holds because
 * they mention the words, never are.
 */
export function mayBePooled({ asked, shown, ofQuestion }: Selection): MayBePooled {
  if (asked.missed !== '') return { kind: 'missed-words', words: asked.missed };
  if (asked.result.direction.length > 0) return { kind: 'chosen-by-result' };
  const belongs = new Set(ofQuestion);
  const studies = shown.filter((study) => belongs.has(study));
  return { kind: studies.length === ofQuestion.length ? 'question' : 'part', studies };
}
