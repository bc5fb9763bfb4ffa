import type { EffectSize } from './study-input';

/**
 * Studies laid out for repeated weighted sums.
 * They stand in order of precision, and effects are measured from the most precise one (`origin`):
 * its deviation is then known exactly even when it outweighs all others by many orders of magnitude.
 */
export interface PoolingSet {
  readonly size: number;
  /** Effects minus origin, most precise study first. */
  readonly y: Float64Array;
  /** Sampling variances, ascending. */
  readonly v: Float64Array;
  /** Working space for weights, so that iterations allocate nothing. */
  readonly w: Float64Array;
  readonly origin: number;
}

/** A set together with where each of its studies stood in the input. */
export interface OrderedPoolingSet extends PoolingSet {
  /** order[position in the set] = index in the input. */
  readonly order: readonly number[];
}

/** Lays out effects (at least one; finite yi, positive vi). */
export function poolingSet(effects: readonly EffectSize[]): OrderedPoolingSet {
  const order = effects.map((_, index) => index);
  order.sort((a, b) => (effects[a]?.vi ?? 0) - (effects[b]?.vi ?? 0));
  const origin = effects[order[0] ?? 0]?.yi ?? 0;
  const y = Float64Array.from(order, (index) => (effects[index]?.yi ?? 0) - origin);
  const v = Float64Array.from(order, (index) => effects[index]?.vi ?? 0);
  return { size: order.length, y, v, w: new Float64Array(order.length), origin, order };
}

/**
 * Visits the set without each of its studies in turn (needs at least two), most precise first.
 * The set handed over is one and the same working space each time: use it, do not keep it.
 */
export function visitWithoutEach(
  full: PoolingSet,
  visit: (rest: PoolingSet, omittedPosition: number) => void,
): void {
  const size = full.size - 1;
  const w = new Float64Array(size);
  const nextOrigin = full.y[1] ?? 0;
  const withoutFirst: PoolingSet = {
    size,
    y: full.y.slice(1).map((value) => value - nextOrigin),
    v: full.v.slice(1),
    w,
    origin: full.origin + nextOrigin,
  };
  visit(withoutFirst, 0);

  const y = full.y.slice(1);
  const v = full.v.slice(1);
  const rest: PoolingSet = { size, y, v, w, origin: full.origin };
  for (let omitted = 1; omitted <= size; omitted++) {
    // Going from "without j − 1" to "without j" puts study j − 1 back where study j stood.
    y[omitted - 1] = full.y[omitted - 1] ?? 0;
    v[omitted - 1] = full.v[omitted - 1] ?? 0;
    visit(rest, omitted);
  }
}
