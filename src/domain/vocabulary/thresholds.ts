/** Units of thresholds, as they stand after a figure. */
export const thresholdUnits = {
  points: 'points',
  'percent-of-baseline': '% of the starting value',
  utility: 'utility',
  'standard-deviations': 'standard deviations',
} as const;

export type ThresholdUnit = keyof typeof thresholdUnits;
export const thresholdUnitCodes = Object.keys(thresholdUnits) as [
  ThresholdUnit,
  ...ThresholdUnit[],
];

/** What a threshold may be held against. Only the last is a difference between groups. */
export const thresholdUses = {
  'within-person-change': 'change within a person',
  'responder-definition': 'definition of a responder',
  'state-definition': 'definition of a state, such as remission',
  'between-group-difference': 'difference between groups',
} as const;

export type ThresholdUse = keyof typeof thresholdUses;
export const thresholdUseCodes = Object.keys(thresholdUses) as [ThresholdUse, ...ThresholdUse[]];
