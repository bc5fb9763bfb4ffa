import { hedgesCorrection } from '../synthesis/standardized-mean-difference';
import { refuse } from './refusal';
import type { Difference, EffectResult, StudyEffect } from './study-effect';

/**
 * A mean difference as Hedges' g. Parallel groups: t = MD/SE, d = t·√(1/n₁ + 1/n₂) (Cochrane Handbook
 * 6.5.2.8), g = J·d with variance 1/n₁ + 1/n₂ + g²/(2(n₁ + n₂)) as metafor "SMD". Crossover: the SD of
 * one condition is SE·√(n / (2(1 − r))), and the variance (1/n + g²/2n)·2(1 − r) (Handbook 23.2.7.2).
 */
export function standardised(
  row: Omit<StudyEffect, 'measure' | 'yi' | 'vi' | 'route'>,
  { yi, vi, route }: Difference,
  { n1, n2 }: { readonly n1: number; readonly n2: number },
  crossover: boolean,
  r: number,
): EffectResult {
  const se = Math.sqrt(vi);
  if (!(se > 0)) return refuse('no-spread');
  const n = Math.min(n1, n2);
  const sd = crossover ? se * Math.sqrt(n / (2 * (1 - r))) : se / Math.sqrt(1 / n1 + 1 / n2);
  const df = crossover ? n - 1 : n1 + n2 - 2;
  if (df < 2) return refuse('no-arm-sizes');
  const g = hedgesCorrection(df) * (yi / sd);
  const variance = crossover
    ? (1 / n + g ** 2 / (2 * n)) * 2 * (1 - r)
    : 1 / n1 + 1 / n2 + g ** 2 / (2 * (n1 + n2));
  return {
    ...row,
    measure: 'SMD',
    yi: g,
    vi: variance,
    route,
    assumedR: row.assumedR || crossover,
    scaleKey: null,
    range: null,
  };
}
