import type { PoolingSet } from './pooling-set';

/**
 * Sums over studies at one value of tau², with weights w = 1 / (v + tau²), weighted mean m,
 * residuals r = y − m, and the projection P = W − W 1 (1'W 1)⁻¹ 1'W of meta-analysis
 * (Viechtbauer 2005, "Bias and efficiency of meta-analytic variance estimators", section 2).
 */
export interface WeightedMoments {
  /** Σ w */
  weightSum: number;
  /** Σ w y / Σ w, measured from the set's origin. */
  mean: number;
  /** Q = y'P y = Σ w r² */
  q: number;
  /** y'P P y = Σ w² r² = −dQ/d tau² */
  yPPy: number;
  /** y'P P P y */
  yPPPy: number;
  /** trace of P */
  traceP: number;
  /** trace of P P */
  tracePP: number;
}

/** A place to put moments; make one and reuse it. */
export function emptyMoments(): WeightedMoments {
  return { weightSum: 0, mean: 0, q: 0, yPPy: 0, yPPPy: 0, traceP: 0, tracePP: 0 };
}

/**
 * Fills `into` with the moments at tau² ≥ 0 and returns it.
 * Traces are built up from the study of largest weight (position 0) so that their terms add rather
 * than cancel when one study outweighs the rest.
 */
export function weightedMoments(
  set: PoolingSet,
  tau2: number,
  into: WeightedMoments,
): WeightedMoments {
  const { size, y, v, w } = set;
  const first = 1 / ((v[0] as number) + tau2);
  w[0] = first;
  let rest1 = 0; // Σ w, Σ w², Σ w³ over all but the first
  let rest2 = 0;
  let rest3 = 0;
  let shortfall = 0; // Σ w (first − w)
  let weighted = 0;
  for (let i = 1; i < size; i++) {
    const wi = 1 / ((v[i] as number) + tau2);
    w[i] = wi;
    const square = wi * wi;
    rest1 += wi;
    rest2 += square;
    rest3 += square * wi;
    shortfall += wi * (first - wi);
    weighted += wi * (y[i] as number);
  }
  const total = first + rest1;
  const mean = weighted / total; // y[0] is 0: effects are measured from the first study

  let q = 0;
  let second = 0;
  let third = 0;
  let tilt = 0; // Σ w² r
  for (let i = 0; i < size; i++) {
    const wi = w[i] as number;
    const r = (y[i] as number) - mean;
    const wr = wi * r;
    const wwr = wi * wr;
    q += wr * r;
    second += wr * wr;
    third += wr * wwr;
    tilt += wwr;
  }

  const share = first / total;
  into.weightSum = total;
  into.mean = mean;
  into.q = q;
  into.yPPy = second;
  into.yPPPy = third - (tilt * tilt) / total;
  into.traceP = rest1 + shortfall / total;
  into.tracePP =
    (share * rest1) ** 2 +
    rest2 * (1 + 2 * share * share) -
    (2 * rest3) / total +
    (rest2 / total) ** 2;
  return into;
}
