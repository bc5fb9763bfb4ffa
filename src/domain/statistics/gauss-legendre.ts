/** Places and weights of a quadrature rule on [−1, 1]; Σ w f(x) is exact up to degree 2n − 1. */
export interface QuadratureRule {
  readonly x: readonly number[];
  readonly w: readonly number[];
}

/**
 * The Gauss-Legendre rule of n points: roots of the Legendre polynomial by Newton's method from
 * cos(π(i − ¼)/(n + ½)), weights 2 / ((1 − x²) P′(x)²) (Abramowitz & Stegun 25.4.29, 22.16.6).
 */
export function gaussLegendre(n: number): QuadratureRule {
  const roots = Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      const { value, derivative } = legendre(n, x);
      slope = derivative;
      const change = value / derivative;
      x -= change;
      if (Math.abs(change) <= Number.EPSILON) break;
    }
    return { x, w: 2 / ((1 - x * x) * slope * slope) };
  });
  return { x: roots.map((root) => root.x), w: roots.map((root) => root.w) };
}

/** Pₙ(x) and its derivative by the three-term recurrence (Abramowitz & Stegun 22.7.10, 22.8.5). */
function legendre(n: number, x: number): { value: number; derivative: number } {
  let before = 1;
  let value = x;
  for (let j = 2; j <= n; j++) {
    const next = ((2 * j - 1) * x * value - (j - 1) * before) / j;
    before = value;
    value = next;
  }
  return { value, derivative: (n * (x * value - before)) / (x * x - 1) };
}
