import { findRoot } from '../statistics/find-root';
import { hedgesOlkinTau2 } from './hedges-olkin';
import type { PoolingSet } from './pooling-set';
import { restrictedLogLikelihood } from './restricted-likelihood';
import type { Tau2Estimate } from './tau2-estimate';
import { type WeightedMoments, weightedMoments } from './weighted-moments';

const mostSteps = 1000;
/** Relative closeness at which Fisher scoring hands over to Newton's method. */
const nearly = 1e-3;
/** metafor's tolerance (eps^¼) when it asks whether tau² = 0 is more likely than where it ended. */
export const likelihoodTolerance = 0.0001220703125;

/** (y'PPy − trace P): the slope of the restricted log-likelihood, times two (Viechtbauer 2005, eq. 15). */
export function scoreOf(m: WeightedMoments): number {
  return m.yPPy - m.traceP;
}

/** Newton's step on the score, or NaN where the likelihood is not concave. */
export function newtonStep(m: WeightedMoments): number {
  const bend = m.tracePP - 2 * m.yPPPy;
  return bend < 0 ? -scoreOf(m) / bend : Number.NaN;
}

/**
 * Restricted maximum likelihood estimate of tau² (Viechtbauer 2005, section 2.4). Needs two studies.
 *
 * The walk is metafor's: Fisher scoring from the Hedges-Olkin estimate, halving a step that would go
 * below zero, so that among several local maxima the same one is reached; then Newton's method to
 * machine precision, where metafor stops at an absolute threshold. As in metafor, tau² is set to zero
 * when zero turns out more likely than the maximum found.
 */
export function remlTau2(set: PoolingSet, scratch: WeightedMoments): Tau2Estimate {
  const found = climb(set, scratch, Math.max(0, hedgesOlkinTau2(set)));
  if (!found.converged) return { ...found, note: 'reml-not-converged' };
  if (found.tau2 === 0) return found;
  const here = restrictedLogLikelihood(set, found.tau2, weightedMoments(set, found.tau2, scratch));
  const atZero = restrictedLogLikelihood(set, 0, weightedMoments(set, 0, scratch));
  if (atZero - here > likelihoodTolerance) {
    return { tau2: 0, converged: true, note: 'reml-zero-more-likely' };
  }
  return found;
}

function climb(set: PoolingSet, scratch: WeightedMoments, start: number): Tau2Estimate {
  const smallestVariance = set.v[0] as number;
  let tau2 = start;
  let lastMove = Infinity;
  let polishing = false;
  // The last places where the likelihood was seen rising and falling: together they hold a maximum.
  let rising = Number.NaN;
  let falling = Number.NaN;

  for (let n = 0; n < mostSteps; n++) {
    const moments = weightedMoments(set, tau2, scratch);
    const score = scoreOf(moments);
    if (tau2 === 0 && score <= 0) return { tau2: 0, converged: true };
    if (score === 0) return { tau2, converged: true };
    if (score > 0) rising = tau2;
    else falling = tau2;

    let step = score / moments.tracePP;
    if (polishing) {
      const newton = newtonStep(moments);
      if (Math.abs(newton) <= 2 * lastMove && tau2 + newton > 0) step = newton;
    }
    if (tau2 + step < 0) {
      if (tau2 < 1e-6 * smallestVariance) step = -tau2;
      while (tau2 + step < 0) step /= 2;
    }

    const move = Math.abs(step);
    // At rounding level the steps stop shrinking; that is as far as the numbers reach.
    const scale = tau2 + smallestVariance;
    if (polishing && move <= 1e-11 * scale && move >= lastMove) return { tau2, converged: true };
    tau2 += step;
    if (move <= 1e-15 * tau2) return { tau2, converged: true };
    polishing = move <= nearly * scale;
    lastMove = move;
  }
  return settleBetween(set, scratch, tau2, rising, falling);
}

/** When scoring keeps jumping over a maximum, that maximum lies between its last two footholds. */
function settleBetween(
  set: PoolingSet,
  scratch: WeightedMoments,
  stoppedAt: number,
  rising: number,
  falling: number,
): Tau2Estimate {
  if (rising < falling) {
    const search = findRoot((tau2) => scoreOf(weightedMoments(set, tau2, scratch)), {
      low: rising,
      high: falling,
      tolerance: 0,
      mostSteps,
    });
    if (search.found) return { tau2: search.root, converged: true };
  }
  return { tau2: stoppedAt, converged: false };
}
