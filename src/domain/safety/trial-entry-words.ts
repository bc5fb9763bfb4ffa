import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { plural } from '../format/words';
import type { AtEntry, EntrySubject, TrialEntry } from './trial-entries';

/** What a trial did, or has done, that left them out. Lists draw their lines in different places: see their words. */
const leftOut: Readonly<Record<EntrySubject, string>> = {
  opioids: 'left out people on opioids',
  opioidOrAlcoholUseDisorder: 'left out people for their use of alcohol or drugs',
  pregnancyOrBreastFeeding: 'left out people for pregnancy or breast-feeding',
  liverDisease: 'left out people with liver disease of some degree',
  kidneyDisease: 'left out people with kidney disease of some degree',
  psychiatricOrSuicide: 'left out people with some psychiatric disease or a risk of suicide',
  inflammatoryOrAutoimmune: 'left out people with an inflammatory or autoimmune disease',
  otherAnalgesics: 'left out people on some other painkillers',
  under18: 'admitted only people of 18 and older',
};

/** What a trial did that let them in. */
function letIn(subject: EntrySubject): string {
  return subject === 'under18' ? 'let in younger people' : 'let them in';
}

const notReadAll = 'the list could not be read in full';

/**
 * "Of 21 controlled trials of LDN, ten left out people on opioids; one does not name them in a list that
 * was read whole; for ten the list could not be read in full; none is known to have let them in."
 * Null where there is no such trial.
 */
export function trialEntryText(
  trials: readonly Pick<TrialEntry, 'entry'>[],
  subject: EntrySubject,
): string | null {
  if (trials.length === 0) return null;
  const { excluded, admitted, notNamed, notReadable } = entryCounts(trials);
  const parts = [
    `${excluded === 0 ? 'none is known to have' : numberWord(excluded)} ${leftOut[subject]}`,
    ...(notNamed === 0
      ? []
      : [
          `${numberWord(notNamed)} ${plural(notNamed, 'does', 'do')} not name them in a list that was read whole`,
        ]),
    ...(notReadable === 0 ? [] : [`for ${numberWord(notReadable)} ${notReadAll}`]),
    `${admitted === 0 ? 'none is known to have' : numberWord(admitted)} ${letIn(subject)}`,
  ];
  const of = `Of ${counted(trials.length, 'controlled trial')} of LDN`;
  return `${of}, ${parts.join('; ')}.`;
}

/**
 * The same counts in one breath: "10 of 21 controlled LDN trials left out people on opioids; for 10 the list
 * could not be read in full." Null where there is no such trial.
 */
export function trialEntryShortText(
  trials: readonly Pick<TrialEntry, 'entry'>[],
  subject: EntrySubject,
): string | null {
  if (trials.length === 0) return null;
  const { excluded, admitted, notReadable } = entryCounts(trials);
  const parts = [
    `${excluded} of ${counted(trials.length, 'controlled LDN trial')} ${leftOut[subject]}`,
    ...(admitted === 0 ? [] : [`${admitted} ${letIn(subject)}`]),
    ...(notReadable === 0 ? [] : [`for ${notReadable} ${notReadAll}`]),
  ];
  return `${parts.join('; ')}.`;
}

function entryCounts(trials: readonly Pick<TrialEntry, 'entry'>[]) {
  const count = (entry: AtEntry) => trials.filter((trial) => trial.entry === entry).length;
  return {
    excluded: count('excluded'),
    admitted: count('admitted'),
    notNamed: count('not-named'),
    notReadable: count('not-readable'),
  };
}
