/** What a review counts as taken in; only the first two name a design. */
export const includedKinds = {
  'randomised-trials': { one: 'randomised trial', many: 'randomised trials' },
  'before-after-studies': { one: 'before-after study', many: 'before-after studies' },
  trials: { one: 'trial', many: 'trials' },
  studies: { one: 'study', many: 'studies' },
  papers: { one: 'paper', many: 'papers' },
} as const;

export type IncludedKind = keyof typeof includedKinds;
export const includedKindCodes = Object.keys(includedKinds) as [IncludedKind, ...IncludedKind[]];
