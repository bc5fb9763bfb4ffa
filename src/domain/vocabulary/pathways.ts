/**
 * Ideas of how low-dose naltrexone might act, in the order of the page. `other` gathers claims
 * from people that test no single idea.
 */
export const pathways = {
  'tlr4-microglia': { label: 'TLR4 and microglia' },
  'opioid-receptor-rebound': { label: 'Opioid rebound' },
  'ogf-ogfr': { label: 'OGF and OGFr' },
  'biphasic-hormesis': { label: 'Biphasic dose response' },
  'tlr7-9-cytokines': { label: 'TLR7–9 cytokines' },
  other: { label: 'No single pathway' },
} as const;

export type Pathway = keyof typeof pathways;
export const pathwayCodes = Object.keys(pathways) as [Pathway, ...Pathway[]];

/** Parts of the drawing that a step of a pathway can bring forward. */
export const scenePartCodes = [
  'sending-neuron',
  'receiving-neuron',
  'peptides',
  'opioid-receptors',
  'naltrexone-on-opioid-receptors',
  'opioid-drug',
  'microglia',
  'tlr4',
  'naltrexone-on-tlr4',
  'tlr7-9',
  'naltrexone-on-tlr7-9',
  'cytokines',
  'dividing-cell',
  'ogfr',
] as const;

export type ScenePart = (typeof scenePartCodes)[number];
