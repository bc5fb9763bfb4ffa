/** Text colour classes of the condition groups; the only place that ties a group to a hue. */
export const groupColors = {
  'neuropathic-pain': 'text-neuropathic',
  arthritis: 'text-arthritis',
  'centralized-pain': 'text-centralized',
  'inflammatory-disorders': 'text-inflammatory',
  'mixed-chronic-pain': 'text-mixed',
} as const;
