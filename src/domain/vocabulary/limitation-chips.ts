/** What a limit bears on. */
export type LimitationGroup = 'bias' | 'imprecision' | 'reading';

interface Limitation {
  readonly group: LimitationGroup;
  readonly label: string;
}

/** Limitations derived by rule from the record, group by group, in the order in which a card shows them. */
export const limitationChips = {
  'before-after': { group: 'bias', label: 'before-after' },
  'not-randomised': { group: 'bias', label: 'not randomised' },
  'open-label': { group: 'bias', label: 'open label' },
  'lost-over-20': { group: 'bias', label: '> 20% lost' },
  'completers-only': { group: 'bias', label: 'completers only' },
  'outcome-changed': { group: 'bias', label: 'not the registered outcome' },
  'small-arms': { group: 'imprecision', label: 'n < 20 per arm' },
  'no-interval': { group: 'imprecision', label: 'no interval' },
  'no-denominators': { group: 'imprecision', label: 'no denominators' },
  'second-hand': { group: 'reading', label: 'second-hand figure' },
  'single-reader': { group: 'reading', label: 'one reader' },
} as const satisfies Readonly<Record<string, Limitation>>;

export type LimitationChip = keyof typeof limitationChips;
export const limitationChipCodes = Object.keys(limitationChips) as [
  LimitationChip,
  ...LimitationChip[],
];
