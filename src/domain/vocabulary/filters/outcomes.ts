/** Outcome domains, in the order in which filters and study pages list them. */
export const outcomeDomains = {
  pain: { label: 'Pain' },
  responder: { label: 'Responders' },
  function: { label: 'Function and impact' },
  'quality-of-life': { label: 'Quality of life' },
  fatigue: { label: 'Fatigue' },
  sleep: { label: 'Sleep' },
  mood: { label: 'Mood' },
  'global-impression': { label: 'Global impression' },
  'disease-activity': { label: 'Disease activity' },
  inflammation: { label: 'Inflammation' },
  'sensory-testing': { label: 'Sensory testing' },
  'medication-use': { label: 'Medication use' },
  discontinuation: { label: 'Stopping treatment' },
  other: { label: 'Other outcomes' },
} as const;

export type OutcomeDomain = keyof typeof outcomeDomains;
export const outcomeDomainCodes = Object.keys(outcomeDomains) as [
  OutcomeDomain,
  ...OutcomeDomain[],
];

/** Roles of an outcome in its study; `order` is the preference when one figure must stand for all. */
export const outcomeRoles = {
  primary: { label: 'primary', order: 1 },
  'not-stated': { label: 'role not stated', order: 2 },
  secondary: { label: 'secondary', order: 3 },
  exploratory: { label: 'exploratory', order: 4 },
  subgroup: { label: 'subgroup', order: 5 },
  safety: { label: 'safety', order: 6 },
  descriptive: { label: 'descriptive', order: 7 },
} as const;

export type OutcomeRole = keyof typeof outcomeRoles;
export const outcomeRoleCodes = Object.keys(outcomeRoles) as [OutcomeRole, ...OutcomeRole[]];

/** Who is compared with whom. Between-group and before-after figures never share a diamond. */
export const comparisons = {
  'between-groups': 'between groups',
  'within-group': 'before and after, no comparison group',
  none: 'no comparison',
} as const;

export type Comparison = keyof typeof comparisons;
export const comparisonCodes = Object.keys(comparisons) as [Comparison, ...Comparison[]];

/** Effect measures as printed. `null` is the value of no difference; null where there is none. */
export const effectMeasures = {
  'mean-difference': { label: 'mean difference', null: 0, scale: 'linear' },
  'mean-change-difference': { label: 'difference in mean change', null: 0, scale: 'linear' },
  'standardized-mean-difference': {
    label: 'standardised mean difference',
    null: 0,
    scale: 'linear',
  },
  'risk-difference': { label: 'risk difference', null: 0, scale: 'linear' },
  'percentage-points': { label: 'percentage points', null: 0, scale: 'linear' },
  'risk-ratio': { label: 'risk ratio', null: 1, scale: 'log' },
  'incidence-rate-ratio': { label: 'incidence rate ratio', null: 1, scale: 'log' },
  'hazard-ratio': { label: 'hazard ratio', null: 1, scale: 'log' },
  'percent-change': { label: 'percent change from baseline', null: null, scale: 'linear' },
  'within-group-change': { label: 'change from baseline', null: null, scale: 'linear' },
  'within-group-effect-size': { label: 'before-after effect size', null: null, scale: 'linear' },
  'p-value-only': { label: 'P value only', null: null, scale: null },
  none: { label: 'no effect figure', null: null, scale: null },
} as const;

export type EffectMeasure = keyof typeof effectMeasures;
export const effectMeasureCodes = Object.keys(effectMeasures) as [
  EffectMeasure,
  ...EffectMeasure[],
];

/** Whom a between-group result favours, as recorded from the source. */
export const favours = {
  LDN: 'LDN',
  comparator: 'the comparator',
  neither: 'neither',
  unclear: 'not clear from what could be read',
} as const;

export type Favours = keyof typeof favours;
export const favoursCodes = Object.keys(favours) as [Favours, ...Favours[]];

/** How a group changed against its own start, as recorded from the source; never a difference. */
export const withinGroupDirections = {
  improved: 'improved',
  'no-clear-change': 'no clear change',
  unclear: 'not clear from what could be read',
} as const;

export type WithinGroupDirection = keyof typeof withinGroupDirections;
export const withinGroupDirectionCodes = Object.keys(withinGroupDirections) as [
  WithinGroupDirection,
  ...WithinGroupDirection[],
];
