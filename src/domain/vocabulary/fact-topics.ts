/** What a fact is about, in the order of the page. */
export const factTopics = {
  'receptor-occupancy': { label: 'Receptor blockade' },
  pharmacodynamics: { label: 'Duration of effect' },
  affinity: { label: 'Receptor affinity' },
  pharmacokinetics: { label: 'Absorption, levels and elimination' },
  'special-populations': { label: 'Liver and kidney disease' },
  dosing: { label: 'Low doses in practice and in trials' },
  regulatory: { label: 'Licensing and compounding' },
} as const;

export type FactTopic = keyof typeof factTopics;
export const factTopicCodes = Object.keys(factTopics) as [FactTopic, ...FactTopic[]];
