import type { PoolingMeasure } from './pooling-measures';
import type { HarmEvent } from './harms';

/** What kind of figures a family pools. */
export type FamilyKind = 'continuous' | 'binary';

interface Family {
  readonly label: string;
  readonly kind: FamilyKind;
  /** Whether a lower value, or fewer events, is better. */
  readonly lowerIsBetter: boolean;
  /** Harm event of this family; null for outcomes of benefit. */
  readonly harm: HarmEvent | null;
  /** What people with the event do, after "Of 100 people, 20 ..."; null for scales. */
  readonly phrase: string | null;
}

const harm = (label: string, event: HarmEvent, phrase = `have ${label.toLowerCase()}`): Family => ({
  phrase,
  label,
  kind: 'binary',
  lowerIsBetter: true,
  harm: event,
});
const scale = (label: string, lowerIsBetter: boolean): Family => ({
  phrase: null,
  label,
  kind: 'continuous',
  lowerIsBetter,
  harm: null,
});
const response = (label: string, phrase: string): Family => ({
  phrase,
  label,
  kind: 'binary',
  lowerIsBetter: false,
  harm: null,
});

/** Outcome families: what may be pooled together, benefits before harms, in the order of the picker. */
export const outcomeFamilies = {
  'pain-intensity': scale('Pain intensity', true),
  'pain-30': response('At least 30% less pain', 'have at least 30% less pain'),
  'pain-50': response('At least 50% less pain', 'have at least 50% less pain'),
  function: scale('Function and impact', true),
  'quality-of-life': scale('Quality of life', false),
  fatigue: scale('Fatigue', true),
  sleep: scale('Sleep', false),
  mood: scale('Mood', true),
  'global-impression': scale('Global impression', true),
  'disease-activity': scale('Disease activity', true),
  'disease-response': response('Disease response', 'respond'),
  'any-adverse-event': harm('Any adverse event', 'any-adverse-event'),
  'serious-adverse-event': harm('Serious adverse events', 'serious-adverse-event'),
  'stopped-for-harms': harm(
    'Stopped for adverse events',
    'stopped-for-harms',
    'stop for adverse events',
  ),
  'vivid-dreams': harm('Vivid dreams', 'vivid-dreams'),
  headache: harm('Headache', 'headache'),
  nausea: harm('Nausea', 'nausea'),
  dizziness: harm('Dizziness', 'dizziness'),
  insomnia: harm('Insomnia', 'insomnia'),
  diarrhoea: harm('Diarrhoea', 'diarrhoea'),
} as const satisfies Readonly<Record<string, Family>>;

export type OutcomeFamily = keyof typeof outcomeFamilies;
export const outcomeFamilyCodes = Object.keys(outcomeFamilies) as [
  OutcomeFamily,
  ...OutcomeFamily[],
];

/** Measures each kind of figure can be pooled as; the first is the default. */
export const measuresOfKind: Readonly<
  Record<FamilyKind, readonly [PoolingMeasure, ...PoolingMeasure[]]>
> = {
  continuous: ['MD', 'SMD'],
  binary: ['RR', 'OR', 'RD'],
};
