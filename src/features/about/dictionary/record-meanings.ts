import type { Study } from '../../../domain/schema/study';

/** What each field of a record holds. A new field does not compile until it is described here. */
const meanings: Readonly<Record<keyof Study, string>> = {
  id: 'Name of the record in addresses; it does not change.',
  name: 'First author and year, as shown.',
  seedReference: 'Number of the paper in the text this site was founded on.',
  citation: 'Bibliographic data, and how they were checked.',
  registrations: 'Numbers in trial registries.',
  registrationNote: 'What to know of the registration.',
  design: 'Study design.',
  designNote: 'What to know of the design.',
  blinding: 'Who was kept from knowing the treatment.',
  publicationType: 'Kind of publication, where it is not a full paper.',
  studyStatus: 'State of a registered study.',
  conditionGroups: 'Groups of conditions under which it is listed.',
  diagnoses: 'Diagnoses, by their names in the reference table.',
  condition: 'Condition as the study put it.',
  population: 'Who took part and how many.',
  eligibility: 'Who was let into the trial and who was left out, as far as its list was read.',
  registeredOutcome: 'Primary outcome as registered, and whether the published one is the same.',
  intervention: 'What was given, how much and for how long.',
  comparator: 'What LDN was compared with.',
  contextOnly: 'Set where the drug was not standard low-dose naltrexone, with the reason.',
  participantSet: 'Records with the same value share people.',
  parentStudy: 'Trial whose people this record reports again.',
  relatedReports: 'Other reports tied to this one.',
  corrections: 'Published corrections, and whether they were read.',
  cautions: 'Warnings shown wherever its figures are.',
  finding: 'The result in one sentence.',
  outcomes: 'Every outcome with its figures as printed, source and check.',
  harms: 'Harms as reported, serious events and stopping among them.',
  pooled: 'Pooled results that a review printed.',
  pooledNote: 'What to know of the pooled results.',
  plannedOutcomes: 'Outcomes of a protocol or registration.',
  limitations: 'Limits of the study in words.',
  riskOfBias: 'Ratings of bias or certainty that others published, each on its own scale.',
  funding: 'Who paid, where stated.',
  note: 'Anything else a reader should know.',
  sourceRead: 'How much of its own source could be read.',
};

/** The meaning of a field at the top of a record; empty for one that is not known here. */
export function meaningOf(field: string): string {
  return new Map<string, string>(Object.entries(meanings)).get(field) ?? '';
}
