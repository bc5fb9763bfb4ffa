import { formatNumber } from '../format/number';
import { known } from '../missing/missing';
import { thresholdUnits } from '../vocabulary/thresholds';
import type { Instrument, ThresholdValue } from '../schema/instrument';

/** What a threshold may be held against; the table of thresholds is divided by it. */
export const thresholdKinds = {
  'within-person': {
    label: 'Change within one person',
    short: 'Within one person',
    help: 'How far one person’s score must move. It is not a difference between groups: a trial’s mean difference may lie below it while many people in it moved further.',
  },
  'between-groups': {
    label: 'Difference between groups',
    short: 'Between groups',
    help: 'May be held against a mean difference between LDN and a comparator.',
  },
  none: {
    label: 'No threshold',
    short: 'Nothing to apply',
    help: 'None could be verified; scores on these scales stand without one.',
  },
} as const;

export type ThresholdKind = keyof typeof thresholdKinds;
export const thresholdKindCodes = Object.keys(thresholdKinds) as [
  ThresholdKind,
  ...ThresholdKind[],
];

/** The kind of a threshold; `none` when the record has no value. */
export function thresholdKindOf({ threshold, withinPerson }: Instrument): ThresholdKind {
  if (known(threshold) === undefined) return 'none';
  return known(withinPerson) === false ? 'between-groups' : 'within-person';
}

/** "2 points", "10–20% of the starting value", "0.074 utility". */
export function thresholdText(value: ThresholdValue): string {
  switch (value.kind) {
    case 'single':
      return withUnit(formatNumber(value.value), value.unit);
    case 'range':
      return withUnit(`${formatNumber(value.low)}–${formatNumber(value.high)}`, value.unit);
    case 'steps':
      return withUnit(value.values.map((step) => formatNumber(step)).join(', '), value.unit);
    case 'categories':
      return 'categories, no number';
  }
}

function withUnit(figure: string, unit: keyof typeof thresholdUnits): string {
  const words = thresholdUnits[unit];
  if (words.startsWith('%')) return `${figure}${words}`;
  return `${figure}\u00a0${figure === '1' ? words.replace(/s$/, '') : words}`;
}
