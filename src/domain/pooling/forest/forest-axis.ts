import {
  alongFixedScale,
  fixedScales,
  percentOfRange,
  type FixedScaleKind,
} from '../../axes/fixed-scales';
import type { AxisTick } from '../../axes/track-axis';
import { effectScales, type EffectScale } from '../../format/effect-scale';
import { formatNumber } from '../../format/number';
import { outcomeFamilies, type OutcomeFamily } from '../../vocabulary/outcome-families';
import type { PoolingMeasure } from '../../vocabulary/pooling-measures';
import type { ForestRow } from './forest-rows';

/** The axis of a forest plot: that of its kind of measure on the whole site, LDN on the left. */
export interface ForestScale {
  /** What is measured and how far the axis goes. */
  readonly text: string;
  /** From −1 (left) to 1 (right), each with its value as shown. */
  readonly ticks: readonly AxisTick[];
  /** Place of a value on the pooled scale: −1 at the left end, 0 at no difference, 1 at the right; not clipped. */
  readonly placeOf: (value: number) => number;
}

const kinds: Readonly<Record<PoolingMeasure, FixedScaleKind>> = {
  MD: 'scale-share',
  SMD: 'standardised',
  RR: 'ratio',
  OR: 'ratio',
  RD: 'people',
};

/**
 * The axis for the rows of one family by one measure. Where a higher value is better the axis is
 * mirrored, not the meaning. Mean differences are placed as a share of the range of their scale, which
 * all rows of a plot have in common; null where none of them has one.
 */
export function forestAxis(
  family: OutcomeFamily,
  measure: PoolingMeasure,
  rows: readonly ForestRow[],
): ForestScale | null {
  const range = rows.find((row) => row.range !== null)?.range ?? null;
  if (measure === 'MD' && range === null) return null;
  const kind = kinds[measure];
  const scale: EffectScale = effectScales[measure];
  const sign = outcomeFamilies[family].lowerIsBetter ? 1 : -1;
  const along = (shown: number) => sign * alongFixedScale(kind, shown);
  const ofRange = (points: number) =>
    measure === 'MD' && range ? percentOfRange(points, range) : points;
  /** A tick of the fixed axis as the plot shows it: in points of the scale. */
  const asShown = (tick: number) =>
    measure === 'MD' && range ? (tick * (range.max - range.min)) / 100 : tick;
  return {
    text: range
      ? `points of the scale ${formatNumber(range.min)}–${formatNumber(range.max)}, ±${formatNumber(fixedScales[kind].reach)}% of it`
      : fixedScales[kind].text,
    ticks: fixedScales[kind].ticks
      .map((tick) => ({ at: along(tick), label: formatNumber(asShown(tick)) }))
      .toSorted((a, b) => a.at - b.at),
    placeOf: (value) => along(ofRange(scale.shown(value))),
  };
}
