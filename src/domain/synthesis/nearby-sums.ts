import type { PoolingSet } from './pooling-set';
import { weightedMoments, type WeightedMoments } from './weighted-moments';

/** Terms of the series; with mostShift below the first one left out is under 1e-16 of the sum. */
const terms = 18;
const powers = terms + 3;
/** The series are trusted while |shift in tau²| × largest weight stays below this. */
const mostShift = 0.1;

/**
 * Power sums Σ wᵖ ρᵠ of a set at one tau², p = 1 … powers, q = 0, 1, 2, with ρ = y − mean there.
 * Since 1/(v + tau² + δ)ᵖ is a binomial series in δ w, they give the moments at any nearby tau² without
 * another pass over the studies; without one study, its own terms are taken off first.
 */
export interface NearbySums {
  readonly tau2: number;
  readonly mean: number;
  readonly w: Float64Array;
  readonly residual: Float64Array;
  /** sums[q][p − 1] */
  readonly sums: readonly [Float64Array, Float64Array, Float64Array];
}

/** The same sums without one study. Working space: overwritten for the next study. */
export type RestSums = NearbySums['sums'];

/** Room for sums. */
export function emptySums(): RestSums {
  return [new Float64Array(powers), new Float64Array(powers), new Float64Array(powers)];
}

/** Makes the sums at tau². */
export function nearbySums(set: PoolingSet, tau2: number, scratch: WeightedMoments): NearbySums {
  const { mean } = weightedMoments(set, tau2, scratch);
  const w = set.w.slice();
  const residual = set.y.map((y) => y - mean);
  const sums = emptySums();
  for (let i = 0; i < set.size; i++) addPowers(sums, w[i] as number, residual[i] as number, 1);
  return { tau2, mean, w, residual, sums };
}

function addPowers([s0, s1, s2]: RestSums, w: number, r: number, sign: 1 | -1): void {
  let power = sign * w;
  for (let p = 0; p < powers; p++) {
    s0[p] = (s0[p] as number) + power;
    s1[p] = (s1[p] as number) + power * r;
    s2[p] = (s2[p] as number) + power * r * r;
    power *= w;
  }
}

/**
 * Puts the sums without the study at `position` into `rest`. False when that study makes up so much
 * of them that taking it off would cost digits.
 */
export function withoutStudy(near: NearbySums, position: number, rest: RestSums): boolean {
  const w = near.w[position] as number;
  const r = near.residual[position] as number;
  const [s0, , s2] = near.sums;
  const heavy = w > 0.5 * (s0[0] as number) || w * w > 0.5 * (s0[1] as number);
  const far = w * r * r > 0.5 * (s2[0] as number) || (w * r) ** 2 > 0.5 * (s2[1] as number);
  if (heavy || far) return false;
  for (const q of [0, 1, 2] as const) rest[q].set(near.sums[q]);
  addPowers(rest, w, r, -1);
  return true;
}

/** Whether the series reach tau² + shift. */
export function withinReach(near: NearbySums, shift: number): boolean {
  return Math.abs(shift) * (near.w[0] as number) <= mostShift;
}

/** Σ (w at tau² + shift)ᵖ ρᵠ for p = 1, 2, 3: Σₙ (−p choose n) shiftⁿ Σ wᵖ⁺ⁿ ρᵠ, by Horner's scheme. */
function shifted(sums: Float64Array, p: 1 | 2 | 3, shift: number): number {
  let value = 0;
  for (let n = terms - 1; n >= 0; n--) {
    const choose = p === 1 ? 1 : p === 2 ? n + 1 : ((n + 1) * (n + 2)) / 2;
    value = choose * (sums[p - 1 + n] as number) - shift * value;
  }
  return value;
}

/** Moments at tau² + shift, from sums with or without a study; the mean is measured from `near.mean`. */
export function shiftedMoments(
  [s0, s1, s2]: RestSums,
  shift: number,
  into: WeightedMoments,
): WeightedMoments {
  const w1 = shifted(s0, 1, shift);
  const w2 = shifted(s0, 2, shift);
  const w3 = shifted(s0, 3, shift);
  const wr = shifted(s1, 1, shift);
  const wwr = shifted(s1, 2, shift);
  const wwwr = shifted(s1, 3, shift);
  const mean = wr / w1;
  into.weightSum = w1;
  into.mean = mean;
  into.q = shifted(s2, 1, shift) - mean * wr;
  into.yPPy = shifted(s2, 2, shift) - mean * (2 * wwr - mean * w2);
  const tilt = wwr - mean * w2;
  into.yPPPy = shifted(s2, 3, shift) - mean * (2 * wwwr - mean * w3) - (tilt * tilt) / w1;
  into.traceP = w1 - w2 / w1;
  into.tracePP = w2 - (2 * w3) / w1 + (w2 / w1) ** 2;
  return into;
}

/** Change of Σ ln(v + tau²) when tau² grows by shift: Σₙ (−1)ⁿ⁺¹ shiftⁿ/n Σ wⁿ. */
export function shiftedLogs([s0]: RestSums, shift: number): number {
  let value = 0;
  for (let n = terms; n >= 1; n--) value = shift * ((s0[n - 1] as number) / n - value);
  return value;
}
