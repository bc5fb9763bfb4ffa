import type { PatientSituation } from '../vocabulary/patient-situations';
import type { SafetyTopic } from '../vocabulary/safety-categories';

/** What readers type who have a patient in such a situation; the facts that answer it are found by it. */
export const askedOfSituation: Readonly<Record<PatientSituation, readonly string[]>> = {
  opioid: ['opioid', 'opiate', 'opioid analgesic', 'narcotic', 'painkiller', 'opioid dependence'],
  'methadone-or-buprenorphine': ['methadone', 'buprenorphine', 'opioid agonist treatment', 'opioid substitution', 'OAT', 'MOUD'],
  tramadol: ['tramadol'],
  surgery: ['surgery', 'operation', 'perioperative', 'preoperative', 'before surgery', 'anaesthesia', 'anaesthetic', 'elective surgery'],
  'acute-pain': ['acute pain', 'emergency pain relief', 'postoperative pain', 'trauma', 'emergency'],
  pregnant: ['pregnancy', 'pregnant', 'gestation', 'conception', 'teratogenicity', 'planning pregnancy'],
  breastfeeding: ['breastfeeding', 'breast feeding', 'lactation', 'nursing', 'breast milk', 'postpartum'],
  liver: ['liver', 'hepatic', 'liver disease', 'hepatic impairment', 'hepatitis', 'liver failure', 'hepatotoxicity', 'liver enzymes', 'LFT', 'ALT'],
  kidney: ['kidney', 'renal', 'kidney disease', 'renal failure', 'renal impairment', 'CKD', 'eGFR'],
  child: ['children', 'child', 'paediatric', 'adolescent', 'under 18'],
  depression: ['depression', 'depressed', 'suicide', 'suicidal', 'suicidal ideation', 'mood'],
  alcohol: ['alcohol', 'drinking', 'alcohol dependence', 'alcoholism'],
  'other-medicines': ['interaction', 'drug interaction', 'other medicines', 'concomitant medicines', 'comedication'],
}; // prettier-ignore

/** The same of subjects that are no situation. */
export const askedOfTopic: Partial<Readonly<Record<SafetyTopic, string>>> = {
  hypersensitivity: 'allergy allergic anaphylaxis',
  'all-doses': 'side effects adverse effects SAE',
  'low-dose': 'side effects adverse effects',
};

/** So far down the list of a fact's situations it is still what the fact speaks of. */
export const mainSituations = 2;
