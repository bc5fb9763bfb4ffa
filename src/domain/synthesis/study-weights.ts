import type { OrderedPoolingSet } from './pooling-set';

/** Each study's share of the pooled estimate in percent, in input order: 1/(v + tau²) over their sum. */
export function weightsPercent(set: OrderedPoolingSet, tau2: number): Float64Array {
  const weights = new Float64Array(set.size);
  let sum = 0;
  for (let i = 0; i < set.size; i++) sum += 1 / ((set.v[i] as number) + tau2);
  for (let i = 0; i < set.size; i++) {
    weights[set.order[i] ?? 0] = 100 / (((set.v[i] as number) + tau2) * sum);
  }
  return weights;
}
