import type { ScenePart } from '../../../domain/vocabulary/pathways';

/** Box of the drawing in its own units; the margin at the left is for labels. */
export const sceneBox = { left: -30, top: 0, width: 570, height: 420 } as const;

export interface SceneLabel {
  /** The label belongs to these parts and is strong with any of them. */
  readonly parts: readonly ScenePart[];
  readonly text: string;
  /** Left upper corner in units of the drawing. */
  readonly at: readonly [number, number];
}

/** Names beside the drawing; narrow lines so that they stay readable on a phone. */
export const sceneLabels: readonly SceneLabel[] = [
  { parts: ['sending-neuron'], text: 'Sending neuron', at: [202, 4] },
  { parts: ['peptides'], text: 'Opioid peptides', at: [-26, 144] },
  { parts: ['opioid-receptors'], text: 'Opioid receptors', at: [-26, 204] },
  { parts: ['receiving-neuron'], text: 'Receiving\u00a0neuron', at: [0, 380] },
  { parts: ['microglia'], text: 'Microglial cell', at: [430, 2] },
  { parts: ['tlr4'], text: 'TLR4', at: [252, 90] },
  { parts: ['tlr7-9'], text: 'TLR7–9', at: [454, 152] },
  { parts: ['cytokines'], text: 'Cytokines', at: [346, 250] },
  { parts: ['dividing-cell'], text: 'Dividing\u00a0cell', at: [400, 394] },
  { parts: ['ogfr'], text: 'OGFr', at: [446, 276] },
];

/** Where the numbers of the steps stand: beside the first part that a step names. */
export const scenePartPlaces: Readonly<Record<ScenePart, readonly [number, number]>> = {
  'sending-neuron': [118, 30],
  'receiving-neuron': [250, 318],
  peptides: [250, 158],
  'opioid-receptors': [236, 198],
  'naltrexone-on-opioid-receptors': [236, 198],
  'opioid-drug': [250, 178],
  microglia: [462, 88],
  tlr4: [296, 106],
  'naltrexone-on-tlr4': [296, 148],
  'tlr7-9': [456, 172],
  'naltrexone-on-tlr7-9': [384, 186],
  cytokines: [318, 274],
  'dividing-cell': [344, 338],
  ogfr: [402, 286],
};
