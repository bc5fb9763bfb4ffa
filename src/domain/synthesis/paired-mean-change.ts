import type { EffectSize, PairedMeans } from './study-input';

/**
 * Mean change within the same participants, condition 1 minus condition 2, with their correlation r
 * (metafor escalc "MC"; Cochrane Handbook 23.2.7.1).
 */
export function pairedMeanChange(study: PairedMeans): EffectSize {
  const { sd1, sd2, r, n } = study;
  // sd1² + sd2² − 2 r sd1 sd2, written so that it cannot round below zero.
  const variance = (sd1 - sd2) ** 2 + 2 * (1 - r) * sd1 * sd2;
  return { yi: study.m1 - study.m2, vi: variance / n };
}
