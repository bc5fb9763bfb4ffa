import { logHalfStepRatio } from '../statistics/log-gamma';
import type { EffectSize, TwoMeans } from './study-input';

/**
 * Hedges' exact small-sample correction, Γ(m/2) / (√(m/2) Γ((m − 1)/2)) for m ≥ 2 degrees of freedom
 * (Hedges 1981, equation 6e); not the approximation 1 − 3/(4m − 1).
 */
export function hedgesCorrection(m: number): number {
  return Math.exp(logHalfStepRatio(m / 2));
}

/**
 * Standardised mean difference (Hedges' g), arm 1 minus arm 2 over the pooled standard deviation,
 * with the large-sample variance 1/n1 + 1/n2 + g² / (2 (n1 + n2))
 * (metafor escalc "SMD", vtype "LS"; Hedges 1982, equation 8).
 */
export function standardizedMeanDifference(study: TwoMeans): EffectSize {
  const { n1, n2 } = study;
  const m = n1 + n2 - 2;
  const pooledSd = Math.sqrt(((n1 - 1) * study.sd1 ** 2 + (n2 - 1) * study.sd2 ** 2) / m);
  const yi = hedgesCorrection(m) * ((study.m1 - study.m2) / pooledSd);
  return { yi, vi: 1 / n1 + 1 / n2 + yi ** 2 / (2 * (n1 + n2)) };
}
