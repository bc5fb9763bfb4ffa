import type { TrialOpioidEntry } from './opioid-entry';
import { trialEntryText } from './trial-entry-words';

/** How many of the trials left out people on opioids; null where there is no trial. */
export function opioidEntryText(trials: readonly TrialOpioidEntry[]): string | null {
  return trialEntryText(trials, 'opioids');
}
