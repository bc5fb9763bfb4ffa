import type { PoolingSet } from './pooling-set';

/**
 * Unweighted moment estimate of tau² (Hedges & Olkin 1985, p. 194; metafor method "HE"), not
 * truncated at zero. It is where metafor starts its REML search. Needs two studies.
 */
export function hedgesOlkinTau2(set: PoolingSet): number {
  const { size, y, v } = set;
  let sumY = 0;
  let sumV = 0;
  for (let i = 0; i < size; i++) {
    sumY += y[i] as number;
    sumV += v[i] as number;
  }
  const mean = sumY / size;
  let squares = 0;
  for (let i = 0; i < size; i++) squares += ((y[i] as number) - mean) ** 2;
  return squares / (size - 1) - sumV / size;
}
