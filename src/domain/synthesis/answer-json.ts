import type { ProblemAnswer } from './answer-problem';
import { leftOutText } from './effects-of-studies';
import type { Interval } from './interval';
import type { Synthesis } from './synthesize';
import { type Determined, isDetermined, undeterminedText } from './undetermined';

/**
 * The answer as the public command prints it: the keys of the reference files, numbers unrounded,
 * null where undefined; leaveOneOut only from three studies on and egger only from ten on (null there
 * if it cannot be computed). Added to the reference form: converged, leftOut, notes, and
 * undefinedBecause, the reason for each null or absent key.
 */
export function answerJson({ synthesis: s, leftOut }: ProblemAnswer): Record<string, unknown> {
  const [piLow, piHigh] = ends(s.prediction);
  const [tau2CiLow, tau2CiHigh] = ends(s.tau2Interval);
  return {
    k: s.k,
    estimate: s.estimate,
    se: s.se,
    ciLow: s.interval.low,
    ciHigh: s.interval.high,
    pValue: isDetermined(s.pValue) ? s.pValue : null,
    piLow,
    piHigh,
    tau2: s.tau2,
    tau2CiLow,
    tau2CiHigh,
    i2: s.i2,
    h2: s.h2,
    q: s.q,
    qDf: s.qDf,
    qPValue: s.qPValue,
    studies: s.studies,
    ...(isDetermined(s.leaveOneOut) ? { leaveOneOut: s.leaveOneOut.map(omittedJson) } : {}),
    ...(s.k >= 10 ? { egger: isDetermined(s.egger) ? s.egger : null } : {}),
    converged: s.converged,
    leftOut: leftOut.map(({ id, reason }) => ({ id, reason: leftOutText[reason] })),
    notes: s.notes,
    undefinedBecause: reasonsOf(s),
  };
}

type Figure = Synthesis['pValue' | 'prediction' | 'tau2Interval' | 'leaveOneOut' | 'egger'];

function reasonsOf(s: Synthesis): Record<string, string> {
  const figures: readonly [Figure, readonly string[]][] = [
    [s.pValue, ['pValue']],
    [s.prediction, ['piLow', 'piHigh']],
    [s.tau2Interval, ['tau2CiLow', 'tau2CiHigh']],
    [s.leaveOneOut, ['leaveOneOut']],
    [s.egger, ['egger']],
  ];
  const reasons: Record<string, string> = {};
  for (const [figure, keys] of figures) {
    if (isDetermined(figure)) continue;
    for (const key of keys) reasons[key] = undeterminedText[figure.undetermined];
  }
  return reasons;
}

function ends(interval: Determined<Interval>): [number | null, number | null] {
  return isDetermined(interval) ? [interval.low, interval.high] : [null, null];
}

function omittedJson(row: {
  id: string;
  estimate: number;
  interval: Interval;
  tau2: number;
}): Record<string, unknown> {
  const { id, estimate, interval, tau2 } = row;
  return { id, estimate, ciLow: interval.low, ciHigh: interval.high, tau2 };
}
