/** Subjects of safety facts, in the order in which the Safety page lists them. */
export const safetyTopics = {
  opioids: { label: 'Opioids and the opioid-free interval', section: 'warnings' },
  withdrawal: { label: 'Withdrawal', section: 'warnings' },
  liver: { label: 'Liver', section: 'warnings' },
  kidney: { label: 'Kidney', section: 'warnings' },
  hypersensitivity: { label: 'Hypersensitivity', section: 'warnings' },
  'pregnancy-lactation': { label: 'Pregnancy and breastfeeding', section: 'warnings' },
  surgery: { label: 'Surgery and acute pain', section: 'warnings' },
  interactions: { label: 'Interactions', section: 'warnings' },
  mood: { label: 'Depression and suicidal thoughts', section: 'warnings' },
  children: { label: 'Children', section: 'warnings' },
  driving: { label: 'Driving and machines', section: 'warnings' },
  overdose: { label: 'Overdose and accidental intake', section: 'warnings' },
  'urine-tests': { label: 'Urine tests for drugs', section: 'warnings' },
  tablets: { label: 'Tablets and highest doses', section: 'warnings' },
  'all-doses': { label: 'Serious and common adverse events, all doses', section: 'all-doses' },
  'low-dose': { label: 'What studies of low doses say', section: 'low-dose' },
} as const;

export type SafetyTopic = keyof typeof safetyTopics;
export const safetyTopicCodes = Object.keys(safetyTopics) as [SafetyTopic, ...SafetyTopic[]];

export type SafetySection = (typeof safetyTopics)[SafetyTopic]['section'];

/** Topics of one section of the page, in order. */
export function topicsOf(section: SafetySection): readonly SafetyTopic[] {
  return safetyTopicCodes.filter((topic) => safetyTopics[topic].section === section);
}

/** What kind of statement a fact is in its source; the strongest where sources differ. */
export const safetyStatementKinds = {
  contraindication: { label: 'Contraindication', order: 1 },
  warning: { label: 'Warning', order: 2 },
  precaution: { label: 'Precaution', order: 3 },
  interaction: { label: 'Interaction', order: 4 },
  information: { label: 'Product information', order: 5 },
  practice: { label: 'Published practice', order: 6 },
  'study-result': { label: 'Study result', order: 7 },
  'review-result': { label: 'Review result', order: 8 },
  appraisal: { label: 'Reference work', order: 9 },
  unofficial: { label: 'Unofficial', order: 10 },
} as const;

export type SafetyStatementKind = keyof typeof safetyStatementKinds;
export const safetyStatementKindCodes = Object.keys(safetyStatementKinds) as [
  SafetyStatementKind,
  ...SafetyStatementKind[],
];

/** At which doses of naltrexone a statement was established; low dose is the exception. */
export const safetyDoses = {
  low: 'low dose',
  licensed: 'licensed dose, 50 mg',
  'below-licensed': 'between low and licensed dose',
  'above-licensed': 'above the licensed dose',
  combination: 'with bupropion, 8 to 32 mg a day',
  injection: 'long-acting injection',
  all: 'all doses',
  animal: 'animal doses',
} as const;

export type SafetyDose = keyof typeof safetyDoses;
export const safetyDoseCodes = Object.keys(safetyDoses) as [SafetyDose, ...SafetyDose[]];

/** Jurisdictions whose texts were read. */
export const jurisdictions = {
  US: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  IT: 'Italy',
  CH: 'Switzerland',
  DE: 'Germany',
  CA: 'Canada',
  AU: 'Australia',
  SG: 'Singapore',
  MY: 'Malaysia',
} as const;

export type Jurisdiction = keyof typeof jurisdictions;
export const jurisdictionCodes = Object.keys(jurisdictions) as [Jurisdiction, ...Jurisdiction[]];
