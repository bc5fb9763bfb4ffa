/** Limitations derived by rule from the record, in the order in which a card shows them. */
export const limitationChips = {
  'not-low-dose': { label: 'not low dose', help: 'Naltrexone at a dose that is not low dose.' },
  'opioid-combination': { label: 'with an opioid', help: 'Microgram naltrexone with an opioid.' },
  'before-after': { label: 'before-after', help: 'No comparison group for the headline outcome.' },
  'not-randomised': { label: 'not randomised', help: 'Treatment was not allocated at random.' },
  'open-label': { label: 'open label', help: 'People or assessors knew the treatment.' },
  'small-arms': { label: 'n < 20 per arm', help: 'Fewer than 20 people in the smaller arm.' },
  'lost-over-20': {
    label: '> 20% lost',
    help: 'More than a fifth of those who entered were not analysed.',
  },
  'completers-only': { label: 'completers only', help: 'Only those who finished were analysed.' },
  'second-hand': {
    label: 'second-hand figure',
    help: 'The headline figure was read on another page than the paper.',
  },
  'single-reader': {
    label: 'one reader',
    help: 'The headline figure was read by one extractor only.',
  },
  'no-interval': { label: 'no interval', help: 'No interval reported and none can be computed.' },
  'no-denominators': {
    label: 'no denominators',
    help: 'Percentages are printed without the numbers they rest on.',
  },
} as const;

export type LimitationChip = keyof typeof limitationChips;
export const limitationChipCodes = Object.keys(limitationChips) as [
  LimitationChip,
  ...LimitationChip[],
];
