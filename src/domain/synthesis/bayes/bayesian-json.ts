import type { BayesianAnswer } from '../answer-problem';
import { leftOutText } from '../effects-of-studies';
import { isDetermined, undeterminedText } from '../undetermined';

/**
 * The posterior as the public command prints it: the keys of the reference files, numbers unrounded.
 * Added to the reference form: tauPrior, studies with their mean weights, leaveOneOut from three
 * studies on, leftOut, and undefinedBecause where it is not given.
 */
export function bayesianJson({
  posterior: p,
  leaveOneOut,
  leftOut,
}: BayesianAnswer): Record<string, unknown> {
  return {
    k: p.k,
    mean: p.mean,
    sd: p.sd,
    median: p.median,
    ciLow: p.interval.low,
    ciHigh: p.interval.high,
    piLow: p.prediction.low,
    piHigh: p.prediction.high,
    probabilityBelowZero: p.probabilityBelowZero,
    tauMedian: p.tauMedian,
    tauCiLow: p.tauInterval.low,
    tauCiHigh: p.tauInterval.high,
    tauPrior: p.method.tauPrior,
    studies: p.studies,
    ...(isDetermined(leaveOneOut)
      ? {
          leaveOneOut: leaveOneOut.map(({ id, median, interval, tauMedian }) => ({
            id,
            median,
            ciLow: interval.low,
            ciHigh: interval.high,
            tauMedian,
          })),
        }
      : {}),
    leftOut: leftOut.map(({ id, reason }) => ({ id, reason: leftOutText[reason] })),
    undefinedBecause: isDetermined(leaveOneOut)
      ? {}
      : { leaveOneOut: undeterminedText[leaveOneOut.undetermined] },
  };
}
