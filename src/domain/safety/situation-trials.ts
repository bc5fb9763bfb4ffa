import type { Study } from '../schema/study';
import type { PatientSituation } from '../vocabulary/patient-situations';
import { trialEntries, type EntrySubject, type TrialEntry } from './trial-entries';

/** By which criterion of a list such people are left out; null where lists have none that is recorded here. */
export const subjectOfSituation: Readonly<Record<PatientSituation, EntrySubject | null>> = {
  opioid: 'opioids',
  'methadone-or-buprenorphine': 'opioids',
  tramadol: 'opioids',
  surgery: null,
  'acute-pain': null,
  pregnant: 'pregnancyOrBreastFeeding',
  breastfeeding: 'pregnancyOrBreastFeeding',
  liver: 'liverDisease',
  kidney: 'kidneyDisease',
  child: 'under18',
  depression: 'psychiatricOrSuicide',
  alcohol: 'opioidOrAlcoholUseDisorder',
  'other-medicines': 'otherAnalgesics',
};

/** The entries of every criterion that a situation asks for. */
export type SituationEntries = Partial<Readonly<Record<EntrySubject, readonly TrialEntry[]>>>;

export function entriesOfSituations(studies: readonly Study[]): SituationEntries {
  const asked = new Set(Object.values(subjectOfSituation).filter((subject) => subject !== null));
  return Object.fromEntries([...asked].map((subject) => [subject, trialEntries(studies, subject)]));
}
