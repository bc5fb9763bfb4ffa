import type { LimitationChip, LimitationGroup } from '../../vocabulary/limitation-chips';

/** The groups of limits by name, in the order in which pages list them. */
export const limitationGroups: Readonly<Record<LimitationGroup, string>> = {
  bias: 'Bias',
  imprecision: 'Imprecision',
  reading: 'Where the figure was read',
};

export const limitationGroupCodes = Object.keys(limitationGroups) as LimitationGroup[];

/** What each limit means, in a sentence. */
export const limitationHelp: Readonly<Record<LimitationChip, string>> = {
  'before-after': 'No comparison group for the headline outcome.',
  'not-randomised': 'Treatment was not allocated at random.',
  'open-label': 'People or assessors knew the treatment.',
  'lost-over-20': 'More than a fifth of those who entered were not analysed.',
  'completers-only': 'Only those who finished were analysed.',
  'outcome-changed': 'The published primary outcome is not the registered one.',
  'small-arms': 'Fewer than 20 people in the smaller arm.',
  'no-interval': 'No interval reported and none can be computed.',
  'no-denominators': 'Percentages are printed without the numbers they rest on.',
  'second-hand': 'The headline figure was read on another page than the paper.',
  'single-reader': 'The headline figure was read by one extractor only.',
};
