/** Kinds of warning a record can carry; each is shown wherever the record's figures are. */
export const cautionKinds = {
  'not-low-dose': 'Not low dose',
  'opioid-combination': 'With an opioid',
  'shared-participants': 'Shared participants',
  'possible-overlap': 'Participants may overlap',
  'second-hand': 'Second-hand figures',
  'news-only': 'News reports only',
  'conflicting-readings': 'Conflicting readings',
  'medians-not-means': 'Medians, not means',
  'direction-not-stated': 'Direction not stated',
  'events-not-patients': 'Counts events, not patients',
  'no-denominators': 'No denominators',
  'sources-disagree': 'Sources disagree',
  'correction-not-read': 'Correction not read',
  'denominator-unknown': 'Denominator not stated',
  'figures-do-not-match': 'Figures do not match',
  'p-does-not-fit': 'P does not fit interval',
  contested: 'Contested in print',
  'before-after-only': 'Before-after only',
  'complete-cases': 'Complete-case figure quoted',
  'all-doses': 'All doses',
  'people-left-out': 'Who was left out',
  'other-treatment': 'Other treatment too',
  'outcome-changed': 'Registered outcome differs',
  'reduced-power': 'Reduced power',
  'analysis-in-doubt': 'Analysis in doubt',
} as const;

/** Facts that keep people from being counted twice, and are no limit of the study. */
export const neutralCautions: ReadonlySet<string> = new Set<keyof typeof cautionKinds>([
  'shared-participants',
  'possible-overlap',
]);

export type CautionKind = keyof typeof cautionKinds;
export const cautionKindCodes = Object.keys(cautionKinds) as [CautionKind, ...CautionKind[]];
