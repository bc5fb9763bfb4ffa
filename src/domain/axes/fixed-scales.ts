import { formatNumber, formatSigned } from '../format/number';
import type { EffectMeasure } from '../vocabulary/filters/outcomes';
import { placeOnTrack, type AxisPlace, type AxisTick } from './track-axis';

interface FixedScale {
  /** Half of the axis: from no difference to either end, as a distance. */
  readonly reach: number;
  /** Whether distances are of logarithms, so that 1/5 and 5 lie equally far from 1. */
  readonly log: boolean;
  /** What is measured and how far the axis goes, where a drawing has no ticks. */
  readonly text: string;
  /** Values with a tick, from the left end to the right one, where less is to the left. */
  readonly ticks: readonly number[];
  /** What stands after the value of a tick where nothing else names its unit. */
  readonly unit: '' | '%';
}

/**
 * The kinds of measure that have a line, each with one axis on the whole site, so that a figure stands
 * at the same place wherever it is drawn. A difference on an instrument whose range is not known is of
 * none of them: how much of the scale it spans cannot be said, and it has no place on a line.
 */
export const fixedScales = {
  /** Differences in points of an instrument, as percent of its range. */
  'scale-share': {
    reach: 30,
    log: false,
    text: 'share of the scale, ±30%',
    ticks: [-30, -20, -10, 0, 10, 20, 30],
    unit: '%',
  },
  /** Differences between two shares of people, in percentage points. */
  people: {
    reach: 60,
    log: false,
    text: 'share of people, ±60 points',
    ticks: [-60, -40, -20, 0, 20, 40, 60],
    unit: '',
  },
  /** Differences between two changes in percent of the start, in percentage points. */
  'percent-change': {
    reach: 60,
    log: false,
    text: 'change from the start, ±60 points',
    ticks: [-60, -40, -20, 0, 20, 40, 60],
    unit: '',
  },
  standardised: {
    reach: 1.5,
    log: false,
    text: 'standard deviations, ±1.5',
    ticks: [-1.5, -1, -0.5, 0, 0.5, 1, 1.5],
    unit: '',
  },
  ratio: {
    reach: Math.log(5),
    log: true,
    text: 'ratio, 1/5 to 5',
    ticks: [0.2, 0.5, 1, 2, 5],
    unit: '',
  },
} as const satisfies Readonly<Record<string, FixedScale>>;

export type FixedScaleKind = keyof typeof fixedScales;

/**
 * Place of a value on the axis of its kind: 0 at no difference, −1 and 1 at the ends, not clipped.
 * Shares of a scale are given in percent of its range, shares of people in percentage points, a ratio
 * as itself.
 */
export function alongFixedScale(kind: FixedScaleKind, value: number): number {
  const { reach, log } = fixedScales[kind];
  return (log ? Math.log(value) : value) / reach;
}

/** Place of a figure with its interval on the axis of its kind; `sign` −1 mirrors it. */
export function placeOnFixedScale(
  kind: FixedScaleKind,
  figure: { readonly estimate: number; readonly low: number; readonly high: number },
  sign: 1 | -1 = 1,
): AxisPlace {
  return placeOnTrack(figure, (value) => alongFixedScale(kind, value), sign);
}

/**
 * The kind of a printed measure, and the factor from its figures to those of the kind; null where it is
 * no difference between groups, or one in points, of which only a known range makes a share.
 */
export const printedKinds: Readonly<
  Record<EffectMeasure, { readonly kind: FixedScaleKind; readonly factor: 1 | 100 } | null>
> = {
  'mean-difference': null,
  'mean-change-difference': null,
  'standardized-mean-difference': { kind: 'standardised', factor: 1 },
  // Printed as a share: −0.01 is one person in a hundred.
  'risk-difference': { kind: 'people', factor: 100 },
  'percentage-points': { kind: 'people', factor: 1 },
  'risk-ratio': { kind: 'ratio', factor: 1 },
  'incidence-rate-ratio': { kind: 'ratio', factor: 1 },
  'hazard-ratio': { kind: 'ratio', factor: 1 },
  'percent-change': null,
  'within-group-change': null,
  'within-group-effect-size': null,
  'p-value-only': null,
  none: null,
};

/** A difference in points of an instrument as percent of the range of its scale. */
export function percentOfRange(
  points: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  return (100 * points) / (max - min);
}

/**
 * The ticks of a kind of measure. Without signs where figures of both senses share the axis: on the
 * side that favours LDN pain is lower and response higher.
 */
export function fixedTicks(
  kind: FixedScaleKind,
  signs: 'signed' | 'unsigned',
): readonly AxisTick[] {
  const { ticks, unit, log }: FixedScale = fixedScales[kind];
  const write = signs === 'signed' && !log ? formatSigned : formatNumber;
  return ticks.map((value) => ({
    at: alongFixedScale(kind, value),
    label: `${write(signs === 'signed' || log ? value : Math.abs(value))}${unit}`,
  }));
}
