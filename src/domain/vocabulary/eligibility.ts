/** Whom trials leave out or ask for, where it matters to a clinician who thinks of LDN. */
export const eligibilityCriteria = {
  opioids: { label: 'People taking opioids' },
  opioidOrAlcoholUseDisorder: { label: 'Opioid or alcohol use disorder' },
  pregnancyOrBreastFeeding: { label: 'Pregnancy or breast-feeding' },
  liverDisease: { label: 'Liver disease' },
  kidneyDisease: { label: 'Kidney disease' },
  psychiatricOrSuicide: { label: 'Psychiatric disease or risk of suicide' },
  inflammatoryOrAutoimmune: { label: 'Inflammatory or autoimmune disease' },
  otherAnalgesics: { label: 'Other painkillers' },
} as const;

export type EligibilityCriterion = keyof typeof eligibilityCriteria;
export const eligibilityCriterionCodes = Object.keys(eligibilityCriteria) as [
  EligibilityCriterion,
  ...EligibilityCriterion[],
];

/** What a trial says of a criterion; "not mentioned" means something only where its list was read whole. */
export const eligibilityRules = {
  excluded: { label: 'left out' },
  allowed: { label: 'allowed' },
  required: { label: 'required' },
  'not-mentioned': { label: 'not mentioned' },
} as const;

export type EligibilityRule = keyof typeof eligibilityRules;
export const eligibilityRuleCodes = Object.keys(eligibilityRules) as [
  EligibilityRule,
  ...EligibilityRule[],
];

/** How much of the list of a trial could be read. */
export const listReadings = {
  whole: { label: 'The whole list was read.' },
  part: { label: 'Only part of the list could be read.' },
  'inclusion-only': { label: 'Only the reasons to be let in could be read.' },
  summary: { label: 'Only a summary of the list could be read.' },
  abstract: { label: 'Only what the abstract says could be read.' },
  none: { label: 'The list could not be read.' },
} as const;

export type ListReading = keyof typeof listReadings;
export const listReadingCodes = Object.keys(listReadings) as [ListReading, ...ListReading[]];

/** Whether what was registered is what was published, as its outcome and time point go. */
export const registeredAgreements = {
  yes: { label: 'The published primary outcome is the registered one.' },
  no: { label: 'The published primary outcome is not the registered one.' },
  'cannot-tell': {
    label: 'Whether the published primary outcome is the registered one cannot be told.',
  },
  'nothing-published': { label: 'Nothing is published to compare.' },
  'not-applicable': { label: 'An exploratory report: its outcomes are not the primary one.' },
} as const;

export type RegisteredAgreement = keyof typeof registeredAgreements;
export const registeredAgreementCodes = Object.keys(registeredAgreements) as [
  RegisteredAgreement,
  ...RegisteredAgreement[],
];
