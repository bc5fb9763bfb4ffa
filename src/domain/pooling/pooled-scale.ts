import { effectScales, type EffectScale } from '../format/effect-scale';
import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import type { PoolableRow } from './who-is-pooled';

/**
 * How the effects of these rows are written. A difference of means cannot be larger than the range of the
 * one scale that they share, as a share of people cannot differ by more than 100 points.
 */
export function pooledScale(
  measure: PoolingMeasure,
  rows: readonly Pick<PoolableRow, 'result'>[],
): EffectScale {
  const scale = effectScales[measure];
  const range = measure === 'MD' ? rows[0]?.result.range : null;
  return range ? { ...scale, limit: range.max - range.min } : scale;
}
