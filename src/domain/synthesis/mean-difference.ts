import type { EffectSize, TwoMeans } from './study-input';

/**
 * Raw mean difference, arm 1 minus arm 2, with separate arm variances
 * (metafor escalc "MD", vtype "LS"; Cochrane Handbook 6.5.1.1).
 */
export function meanDifference(study: TwoMeans): EffectSize {
  return {
    yi: study.m1 - study.m2,
    vi: study.sd1 ** 2 / study.n1 + study.sd2 ** 2 / study.n2,
  };
}
