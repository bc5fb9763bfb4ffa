/** Harm events that recur across studies, so that they can be listed and pooled by name. */
export const harmEvents = {
  'any-adverse-event': 'Any adverse event',
  'serious-adverse-event': 'Serious adverse event',
  'stopped-for-harms': 'Stopped for adverse events',
  'vivid-dreams': 'Vivid dreams',
  headache: 'Headache',
  nausea: 'Nausea',
  vomiting: 'Vomiting',
  dizziness: 'Dizziness',
  diarrhoea: 'Diarrhoea',
  'abdominal-pain': 'Abdominal pain',
  insomnia: 'Insomnia or sleep disturbance',
  fatigue: 'Fatigue',
  gastrointestinal: 'Gastrointestinal complaint',
  neurological: 'Neurological complaint',
  'dropout-any-reason': 'Dropout for any reason',
  'lack-of-efficacy': 'Stopped for lack of effect',
  tolerability: 'Tolerability rating',
  other: 'Other',
} as const;

export type HarmEvent = keyof typeof harmEvents;
export const harmEventCodes = Object.keys(harmEvents) as [HarmEvent, ...HarmEvent[]];
