import {
  emptySums,
  nearbySums,
  shiftedLogs,
  shiftedMoments,
  withinReach,
  withoutStudy,
} from './nearby-sums';
import type { PoolingSet } from './pooling-set';
import { likelihoodTolerance, newtonStep, scoreOf } from './reml';
import { emptyMoments, weightedMoments } from './weighted-moments';

/**
 * REML without one study of a large set, given the estimate with all of them: returns a function of
 * the omitted position, giving tau² or null where only a full refit will do.
 *
 * One study of many moves tau² little, so the score without it is a short power series around the
 * full estimate, and Newton's method on that needs no pass over the studies. Accepted only if it
 * settles to rounding level within reach of the series and is not less likely than zero.
 */
export function remlWithoutOne(
  full: PoolingSet,
  tau2: number,
): (position: number) => number | null {
  const scratch = emptyMoments();
  const near = nearbySums(full, tau2, scratch);
  const rest = emptySums();
  const atZero = weightedMoments(full, 0, scratch);
  const zero = { weightSum: atZero.weightSum, mean: atZero.mean, q: atZero.q };
  let logGain = 0; // Σ ln(v + tau²) − Σ ln v
  for (let i = 0; i < full.size; i++) logGain += Math.log1p(tau2 / (full.v[i] as number));

  return (position) => {
    if (!withoutStudy(near, position, rest)) return null;
    const shift = settle();
    if (shift === null) return null;
    if (tau2 + shift === 0) return 0;
    const m = shiftedMoments(rest, shift, scratch);
    const v = full.v[position] as number;
    const w = 1 / v;
    if (w > 0.9 * zero.weightSum) return null;
    const r = (full.y[position] as number) - zero.mean;
    const zeroWeights = zero.weightSum - w;
    const zeroQ = zero.q - (w * r * r * zero.weightSum) / zeroWeights;
    const logs = logGain - Math.log1p(tau2 / v) + shiftedLogs(rest, shift);
    // Restricted log-likelihood at zero minus that at the estimate (restricted-likelihood.ts).
    const lead = 0.5 * (logs + Math.log(m.weightSum / zeroWeights) + m.q - zeroQ);
    return lead > likelihoodTolerance ? null : tau2 + shift;
  };

  function settle(): number | null {
    let shift = 0;
    let lastMove = Infinity;
    for (let n = 0; n < 30; n++) {
      const m = shiftedMoments(rest, shift, scratch);
      if (tau2 + shift === 0 && scoreOf(m) <= 0) return shift;
      const step = newtonStep(m);
      if (!(tau2 + shift + step > 0) || !withinReach(near, shift + step)) return null;
      const move = Math.abs(step);
      const scale = tau2 + shift + (full.v[0] as number);
      if (move <= 1e-12 * scale && move >= lastMove) return shift;
      shift += step;
      if (move <= 1e-16 * (tau2 + shift)) return shift;
      lastMove = move;
    }
    return null;
  }
}
