/** Kinds of warning a record can carry; each is shown wherever the record's figures are. */
export const cautionKinds = {
  'not-low-dose': 'Not low dose',
  'opioid-combination': 'Microgram naltrexone with an opioid',
  'shared-participants': 'Shares participants with another record',
  'possible-overlap': 'May share participants with another record',
  'second-hand': 'Figures read second hand',
  'news-only': 'Known from news only',
  'conflicting-readings': 'Readings conflict',
  'medians-not-means': 'Medians, not means',
  'direction-not-stated': 'Direction not stated',
  'events-not-patients': 'Counts events, not patients',
  'no-denominators': 'Percentages without denominators',
  'sources-disagree': 'Sources disagree',
  'correction-not-read': 'Published correction could not be read',
  'denominator-unknown': 'Denominator not stated',
  'figures-do-not-match': 'Printed figures do not match',
  'p-does-not-fit': 'P does not fit its interval',
  contested: 'Contested in print',
  'before-after-only': 'Efficacy is before-after only',
  'complete-cases': 'Often quoted figure is complete cases',
  'all-doses': 'All doses of naltrexone',
} as const;

export type CautionKind = keyof typeof cautionKinds;
export const cautionKindCodes = Object.keys(cautionKinds) as [CautionKind, ...CautionKind[]];
