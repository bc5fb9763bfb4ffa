import { meanDifference } from './mean-difference';
import { logOddsRatio } from './odds-ratio';
import { pairedMeanChange } from './paired-mean-change';
import { riskDifference } from './risk-difference';
import { logRiskRatio } from './risk-ratio';
import { standardizedMeanDifference } from './standardized-mean-difference';
import type { Effect, EffectSize, MeasuredStudies, TwoByTwoStudy } from './study-input';
import { type NoRatioReason, noRatioReason } from './two-by-two-cells';

/** A study that is shown but not pooled, and why. */
export interface LeftOut {
  readonly id: string;
  readonly reason: NoRatioReason;
}

/** Wording of each reason for leaving a study out. */
export const leftOutText: Record<NoRatioReason, string> = {
  'no-events': 'no event in either arm',
  'all-events': 'every participant of both arms had the event',
};

/** Effects on the pooled scale, in the order of the studies, and the studies left out. */
export interface Effects {
  readonly effects: readonly Effect[];
  readonly leftOut: readonly LeftOut[];
}

/** The effect and variance of every study, by its measure. Inputs are taken as checked (parse-problem.ts). */
export function effectsOfStudies(input: MeasuredStudies): Effects {
  switch (input.measure) {
    case 'MD':
      return each(input.studies, meanDifference);
    case 'SMD':
      return each(input.studies, standardizedMeanDifference);
    case 'RR':
      return eachRatio(input.studies, logRiskRatio);
    case 'OR':
      return eachRatio(input.studies, logOddsRatio);
    case 'RD':
      return each(input.studies, riskDifference);
    case 'MC':
      return each(input.studies, pairedMeanChange);
    case 'GEN':
      return { effects: input.studies, leftOut: [] };
  }
}

function each<S extends { id: string }>(
  studies: readonly S[],
  effectOf: (study: S) => EffectSize,
): Effects {
  return { effects: studies.map((study) => ({ id: study.id, ...effectOf(study) })), leftOut: [] };
}

function eachRatio(
  studies: readonly TwoByTwoStudy[],
  effectOf: (study: TwoByTwoStudy) => EffectSize,
): Effects {
  const leftOut: LeftOut[] = [];
  const informative: TwoByTwoStudy[] = [];
  for (const study of studies) {
    const reason = noRatioReason(study);
    if (reason === null) informative.push(study);
    else leftOut.push({ id: study.id, reason });
  }
  return { effects: each(informative, effectOf).effects, leftOut };
}
