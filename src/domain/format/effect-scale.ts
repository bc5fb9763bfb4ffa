import { poolingMeasures, type PoolingMeasure } from '../vocabulary/pooling-measures';
import { formatNumber } from './number';

/** How a pooled measure is shown: ratios are pooled as logarithms and read as ratios. */
export interface EffectScale {
  readonly ratio: boolean;
  /** Value of no difference as shown. */
  readonly noDifference: number;
  readonly decimals: number;
  /** What stands after a figure: percentage points have to be named, as RD is a share elsewhere. */
  readonly unit: '' | '\u00a0points';
  /** From the pooled scale to what is shown. */
  readonly shown: (value: number) => number;
  /** On the pooled scale: no effect can be larger to either side; null where nothing limits it. */
  readonly limit: number | null;
}

/** How each measure is shown; risk differences are pooled as shares and shown in percentage points. */
export const effectScales: Readonly<Record<PoolingMeasure, EffectScale>> = {
  MD: scaleOf('MD'),
  SMD: scaleOf('SMD'),
  RR: scaleOf('RR'),
  OR: scaleOf('OR'),
  RD: scaleOf('RD'),
};

function scaleOf(measure: PoolingMeasure): EffectScale {
  const { ratio, decimals, factor } = poolingMeasures[measure];
  return {
    ratio,
    noDifference: ratio ? 1 : 0,
    decimals,
    unit: factor === 100 ? '\u00a0points' : '',
    shown: ratio ? Math.exp : (value) => value * factor,
    // A share cannot differ from another by more than the whole.
    limit: measure === 'RD' ? 1 : null,
  };
}

/**
 * `−0.34 [−0.95, 0.27]` of a value on the pooled scale; an end where no effect can be is not printed as if
 * it could: `12.0 [beyond −100, 88.0]`.
 */
export function formatOnScale(
  scale: EffectScale,
  estimate: number,
  interval: { readonly low: number; readonly high: number } | null,
): string {
  const { limit } = scale;
  const one = (value: number) =>
    limit !== null && Math.abs(value) > limit
      ? `beyond ${formatShown(scale, Math.sign(value) * limit)}`
      : formatShown(scale, value);
  return interval === null
    ? one(estimate)
    : `${one(estimate)}\u00a0[${one(interval.low)},\u00a0${one(interval.high)}]`;
}

/** One value of the pooled scale as shown; very large and very small ratios keep two digits. */
export function formatShown(scale: EffectScale, value: number): string {
  const shown = scale.shown(value);
  const size = Math.abs(shown);
  if (size >= 1e6 || (scale.ratio && size < 1e-4)) return shown.toExponential(0).replace('e+', 'e');
  if (size >= 100) return formatNumber(shown, 0);
  if (scale.ratio && size < 0.05) return String(Number(shown.toPrecision(1)));
  return formatNumber(shown, scale.decimals);
}
