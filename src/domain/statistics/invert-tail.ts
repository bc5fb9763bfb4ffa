/** One tail of a distribution on x > 0: its probability, and the density, at a point. */
export interface Tail {
  readonly probability: (x: number) => number;
  readonly density: (x: number) => number;
  /** +1 when the probability grows with x (lower tail), −1 when it falls (upper tail). */
  readonly direction: 1 | -1;
}

const longestStep = 3;

/**
 * The x > 0 at which a tail has probability p, by Newton's method on ln p against ln x.
 * For the t and chi-squared distributions that curve is concave, so from the far side of the root
 * the steps never cross it; the first step may, and is kept from running away by a longest step.
 * Working with logarithms keeps the relative accuracy of very small tails.
 */
export function invertTail(tail: Tail, p: number, start: number): number {
  const target = Math.log(p);
  let u = Math.log(start);
  let lastMove = Infinity;
  for (let n = 0; n < 500; n++) {
    const x = Math.exp(u);
    const probability = tail.probability(x);
    const slope = (tail.direction * x * tail.density(x)) / probability;
    const wanted = (target - Math.log(probability)) / slope;
    const step = Number.isFinite(wanted)
      ? Math.max(-longestStep, Math.min(longestStep, wanted))
      : -tail.direction * longestStep;
    const move = Math.abs(step);
    if (move < 1e-9 && move >= lastMove) return x;
    u += step;
    if (move <= 1e-16 * Math.abs(u)) return Math.exp(u);
    lastMove = move;
  }
  return Math.exp(u);
}
