/** What a clinician may have to say of a patient before LDN, in the order in which it is asked. */
export const patientSituations = {
  opioid: { label: 'takes an opioid' },
  'methadone-or-buprenorphine': { label: 'takes methadone or buprenorphine' },
  tramadol: { label: 'takes tramadol' },
  surgery: { label: 'has surgery planned' },
  'acute-pain': { label: 'has acute pain' },
  pregnant: { label: 'is or may become pregnant' },
  breastfeeding: { label: 'is breastfeeding' },
  liver: { label: 'has liver disease' },
  kidney: { label: 'has kidney disease' },
  child: { label: 'is under 18' },
  depression: { label: 'has depression or suicidal thoughts' },
  alcohol: { label: 'drinks alcohol or is treated for it' },
  'other-medicines': { label: 'takes other medicines' },
} as const;

export type PatientSituation = keyof typeof patientSituations;
export const patientSituationCodes = Object.keys(patientSituations) as [
  PatientSituation,
  ...PatientSituation[],
];
