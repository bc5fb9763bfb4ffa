/** What was read for a figure. `secondHand` figures look different wherever they are shown. */
export const sourceKinds = {
  'full-text': { label: 'Full text of the paper', secondHand: false },
  abstract: { label: 'Abstract of the paper', secondHand: false },
  'registry-results': { label: 'Results in a trial registry', secondHand: false },
  registry: { label: 'Trial registry entry', secondHand: false },
  publisher: { label: "Publisher's page", secondHand: false },
  label: { label: 'Product label', secondHand: false },
  review: { label: 'Review article', secondHand: false },
  reference: { label: 'Reference work', secondHand: false },
  secondary: { label: 'Second-hand: another page that reports the figure', secondHand: true },
} as const;

export type SourceKind = keyof typeof sourceKinds;
export const sourceKindCodes = Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]];

/** Result of the second, independent extraction. */
export const checkStatuses = {
  agreed: { label: 'Two extractors agreed', single: false },
  corrected: { label: 'Corrected by the second extractor', single: false },
  single: { label: 'Read by one extractor only', single: true },
} as const;

export type CheckStatus = keyof typeof checkStatuses;
export const checkStatusCodes = Object.keys(checkStatuses) as [CheckStatus, ...CheckStatus[]];

/** How much of a record's own source could be read; never the strength of the evidence. */
export const readabilities = {
  high: 'most of what was needed could be read',
  medium: 'part of it could be read',
  low: 'little could be read; known mostly from other pages',
} as const;

export type Readability = keyof typeof readabilities;
export const readabilityCodes = Object.keys(readabilities) as [Readability, ...Readability[]];
