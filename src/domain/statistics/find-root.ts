/** A root, or the reason none was returned. */
export type RootSearch =
  | { readonly found: true; readonly root: number }
  | { readonly found: false; readonly reason: 'not-bracketed' | 'too-many-steps' };

/** Where to look, and how closely. */
export interface RootBracket {
  readonly low: number;
  readonly high: number;
  /** Absolute tolerance on the root, besides twice the machine precision. */
  readonly tolerance: number;
  readonly mostSteps: number;
}

/**
 * A root of f between two ends where its sign differs.
 *
 * R. P. Brent, "Algorithms for Minimization without Derivatives" (1973), chapter 4: inverse quadratic
 * or linear interpolation when it stays inside three quarters of the bracket and at least halves the
 * step before last, otherwise bisection. The acceptance tests are those of the widespread
 * implementation behind R's uniroot(), so that both stop at the same place.
 */
export function findRoot(f: (x: number) => number, bracket: RootBracket): RootSearch {
  // best: the best root so far; across: the end where f has the other sign; before: the previous best.
  let before = { x: bracket.low, f: f(bracket.low) };
  let best = { x: bracket.high, f: f(bracket.high) };
  if (before.f === 0) return { found: true, root: before.x };
  if (best.f === 0) return { found: true, root: best.x };
  if (!(before.f < 0 !== best.f < 0)) return { found: false, reason: 'not-bracketed' };
  let across = before;

  for (let n = 0; n <= bracket.mostSteps; n++) {
    const lastStep = best.x - before.x;
    if (Math.abs(across.f) < Math.abs(best.f)) {
      before = best;
      best = across;
      across = before;
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(best.x) + bracket.tolerance / 2;
    const half = (across.x - best.x) / 2;
    if (Math.abs(half) <= tolerance || best.f === 0) return { found: true, root: best.x };

    let step = half;
    if (Math.abs(lastStep) >= tolerance && Math.abs(before.f) > Math.abs(best.f)) {
      step = interpolated(before, best, across, lastStep, tolerance) ?? half;
    }
    if (Math.abs(step) < tolerance) step = step > 0 ? tolerance : -tolerance;

    before = best;
    const x = best.x + step;
    best = { x, f: f(x) };
    if ((best.f > 0 && across.f > 0) || (best.f < 0 && across.f < 0)) across = before;
  }
  return { found: false, reason: 'too-many-steps' };
}

interface Point {
  readonly x: number;
  readonly f: number;
}

/** The interpolation step, or null when it is not to be trusted. */
function interpolated(
  before: Point,
  best: Point,
  across: Point,
  lastStep: number,
  tolerance: number,
): number | null {
  const width = across.x - best.x;
  const s = best.f / before.f;
  let p: number;
  let q: number;
  if (before.x === across.x) {
    p = width * s;
    q = 1 - s;
  } else {
    const toAcross = before.f / across.f;
    const r = best.f / across.f;
    p = s * (width * toAcross * (toAcross - r) - (best.x - before.x) * (r - 1));
    q = (toAcross - 1) * (r - 1) * (s - 1);
  }
  if (p > 0) q = -q;
  else p = -p;
  const inside = p < 0.75 * width * q - Math.abs(tolerance * q) / 2;
  return inside && p < Math.abs((lastStep * q) / 2) ? p / q : null;
}
