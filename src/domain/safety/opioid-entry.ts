import type { Study } from '../schema/study';
import { trialEntries, type TrialEntry } from './trial-entries';

/** What a controlled trial of LDN says of people on opioids at entry, as far as its list was read. */
export type TrialOpioidEntry = Omit<TrialEntry, 'studyName' | 'words'>;

/** One entry per controlled trial of LDN: whether it let in people on opioids. */
export function opioidEntries(studies: readonly Study[]): readonly TrialOpioidEntry[] {
  return trialEntries(studies, 'opioids').map(({ studyName: _, words: __, ...entry }) => entry);
}

/** Those of the trials of a question; `ofQuestion` are all its records. */
export function opioidEntriesOf(
  entries: readonly TrialOpioidEntry[],
  ofQuestion: readonly { readonly id: string }[],
): readonly TrialOpioidEntry[] {
  const ids = new Set(ofQuestion.map(({ id }) => id));
  return entries.filter(({ studyId }) => ids.has(studyId));
}
