/** What a limit bears on, in the order in which cards and pages list them. */
export const limitationGroups = {
  bias: 'Bias',
  imprecision: 'Imprecision',
  reading: 'Where the figure was read',
} as const;

export type LimitationGroup = keyof typeof limitationGroups;
export const limitationGroupCodes = Object.keys(limitationGroups) as [
  LimitationGroup,
  ...LimitationGroup[],
];

interface Limitation {
  readonly group: LimitationGroup;
  readonly label: string;
  readonly help: string;
}

/** Limitations derived by rule from the record, group by group, in the order in which a card shows them. */
export const limitationChips = {
  'before-after': {
    group: 'bias',
    label: 'before-after',
    help: 'No comparison group for the headline outcome.',
  },
  'not-randomised': {
    group: 'bias',
    label: 'not randomised',
    help: 'Treatment was not allocated at random.',
  },
  'open-label': {
    group: 'bias',
    label: 'open label',
    help: 'People or assessors knew the treatment.',
  },
  'lost-over-20': {
    group: 'bias',
    label: '> 20% lost',
    help: 'More than a fifth of those who entered were not analysed.',
  },
  'completers-only': {
    group: 'bias',
    label: 'completers only',
    help: 'Only those who finished were analysed.',
  },
  'small-arms': {
    group: 'imprecision',
    label: 'n < 20 per arm',
    help: 'Fewer than 20 people in the smaller arm.',
  },
  'no-interval': {
    group: 'imprecision',
    label: 'no interval',
    help: 'No interval reported and none can be computed.',
  },
  'no-denominators': {
    group: 'imprecision',
    label: 'no denominators',
    help: 'Percentages are printed without the numbers they rest on.',
  },
  'second-hand': {
    group: 'reading',
    label: 'second-hand figure',
    help: 'The headline figure was read on another page than the paper.',
  },
  'single-reader': {
    group: 'reading',
    label: 'one reader',
    help: 'The headline figure was read by one extractor only.',
  },
} as const satisfies Readonly<Record<string, Limitation>>;

export type LimitationChip = keyof typeof limitationChips;
export const limitationChipCodes = Object.keys(limitationChips) as [
  LimitationChip,
  ...LimitationChip[],
];
