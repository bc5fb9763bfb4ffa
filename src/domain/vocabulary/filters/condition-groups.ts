/** The five condition groups, in the order in which every screen lists them. */
export const conditionGroups = {
  'neuropathic-pain': {
    label: 'Neuropathic pain',
    help: 'Pain from a lesion or disease of the somatosensory nervous system.',
    mark: 'triangle',
  },
  arthritis: {
    label: 'Arthritis',
    help: 'Osteoarthritis and inflammatory joint disease.',
    mark: 'square',
  },
  'centralized-pain': {
    label: 'Centralized pain',
    help: 'Nociplastic conditions: fibromyalgia, complex regional pain syndrome, long COVID and others.',
    mark: 'circle',
  },
  'inflammatory-disorders': {
    label: 'Inflammatory disorders',
    help: 'Bowel, skin, neurological and systemic inflammatory disease.',
    mark: 'diamond',
  },
  'mixed-chronic-pain': {
    label: 'Mixed chronic pain',
    help: 'Groups of people with chronic pain of several kinds.',
    mark: 'cross',
  },
} as const;

export type ConditionGroup = keyof typeof conditionGroups;
export const conditionGroupCodes = Object.keys(conditionGroups) as [
  ConditionGroup,
  ...ConditionGroup[],
];
