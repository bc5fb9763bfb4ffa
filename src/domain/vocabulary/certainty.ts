/** Levels of certainty in GRADE, highest first, with the signs that guidelines print. */
export const certaintyLevels = {
  high: { label: 'High', signs: '⊕⊕⊕⊕' },
  moderate: { label: 'Moderate', signs: '⊕⊕⊕◯' },
  low: { label: 'Low', signs: '⊕⊕◯◯' },
  'very-low': { label: 'Very low', signs: '⊕◯◯◯' },
} as const;

export type CertaintyLevel = keyof typeof certaintyLevels;
export const certaintyLevelCodes = Object.keys(certaintyLevels) as [
  CertaintyLevel,
  ...CertaintyLevel[],
];

interface CertaintyRule {
  readonly label: string;
  /** What lowers certainty, and by how much. */
  readonly rule: string;
  /** Where GRADE says so. */
  readonly source: string;
}

/**
 * What GRADE looks at, in the order of its tables, with the part of its guidance that figures alone can
 * settle. Where a panel has to judge, the rule takes the mildest reading, so that the sum stays the most
 * that GRADE could allow.
 */
export const certaintyRules = {
  start: {
    label: 'Start',
    rule: 'Randomised trials start at high, all other evidence at low.',
    source: 'GRADE guidelines 3: Balshem 2011, J Clin Epidemiol 64:401',
  },
  'risk-of-bias': {
    label: 'Risk of bias',
    rule: '−1 where trials with more than half of the people were rated at high risk of bias. It takes a published rating of every trial; without one it is not assessed.',
    source: 'GRADE guidelines 4: Guyatt 2011, J Clin Epidemiol 64:407',
  },
  inconsistency: {
    label: 'Inconsistency',
    rule: '−1 where trials point to both sides of no difference, and two of their intervals do not overlap or I² is over 50%. Trials that differ on one side are not counted: it is asked whether there is a difference.',
    source:
      'GRADE guidelines 7: Guyatt 2011, J Clin Epidemiol 64:1294; sides of the threshold: Core GRADE 3, Guyatt 2025, BMJ 389:e081905',
  },
  indirectness: {
    label: 'Indirectness',
    rule: '−1 where at least half of the people took a dose under 1 mg or over 6 mg, or were not all people with the conditions asked about. LDN with another drug is not pooled. Outcome and comparator are left to a panel.',
    source: 'GRADE guidelines 8: Guyatt 2011, J Clin Epidemiol 64:1303',
  },
  imprecision: {
    label: 'Imprecision',
    rule: '−2 where the 95% interval holds an important effect both ways; −1 where it holds no difference and an important effect, or where there are fewer than 400 people (means) or 300 events (risks; not counted from 2,000 people on). Important: a published smallest important difference between groups; for risks a ratio under 0.75 or over 1.25. The interval is that of random effects by Wald, the narrowest usual one, whatever method is chosen. A panel may go two or three levels down where the numbers are far smaller.',
    source:
      'GRADE guidelines 6: Guyatt 2011, J Clin Epidemiol 64:1283; two levels and more: GRADE guidance 34, Zeng 2022, J Clin Epidemiol 150:216; without a pooled figure: Murad 2017, Evid Based Med 22:85',
  },
  'publication-bias': {
    label: 'Publication bias',
    rule: '−1 where completed trials of the same conditions without a published result hold at least as many people as those counted here. Trials of LDN with another drug are left out.',
    source: 'GRADE guidelines 5: Guyatt 2011, J Clin Epidemiol 64:1277',
  },
  'rating-up': {
    label: 'Rating up',
    rule: 'Left to a panel: evidence without randomisation may be rated up for a very large effect, a dose-response gradient, or confounding that would hide the effect.',
    source: 'GRADE guidelines 9: Guyatt 2011, J Clin Epidemiol 64:1311',
  },
} as const satisfies Readonly<Record<string, CertaintyRule>>;

export type CertaintyRuleCode = keyof typeof certaintyRules;
/** The domains that can lower certainty. */
export type CertaintyDomain = Exclude<CertaintyRuleCode, 'start' | 'rating-up'>;
