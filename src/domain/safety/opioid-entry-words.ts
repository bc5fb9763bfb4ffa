import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { plural } from '../format/words';
import type { OpioidsAtEntry, TrialOpioidEntry } from './opioid-entry';

/**
 * "Of 21 controlled trials of LDN, ten left out people on opioids; one does not name them in a list that
 * was read whole; for ten the list could not be read in full; none is known to have let them in."
 * Null where there is no such trial.
 */
export function opioidEntryText(trials: readonly TrialOpioidEntry[]): string | null {
  if (trials.length === 0) return null;
  const count = (entry: OpioidsAtEntry) => trials.filter((trial) => trial.entry === entry).length;
  const [excluded, admitted, notNamed, notReadable] = [
    count('excluded'),
    count('admitted'),
    count('not-named'),
    count('not-readable'),
  ];
  const parts = [
    `${excluded === 0 ? 'none is known to have' : numberWord(excluded)} left out people on opioids`,
    ...(notNamed === 0
      ? []
      : [
          `${numberWord(notNamed)} ${plural(notNamed, 'does', 'do')} not name them in a list that was read whole`,
        ]),
    ...(notReadable === 0
      ? []
      : [`for ${numberWord(notReadable)} the list could not be read in full`]),
    admitted === 0 ? 'none is known to have let them in' : `${numberWord(admitted)} let them in`,
  ];
  const of = `Of ${counted(trials.length, 'controlled trial')} of LDN`;
  return `${of}, ${parts.join('; ')}.`;
}
