function sortedMedian(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** 1.4826 × the median distance from the median, as R's mad(); of a non-empty list. */
export function medianAbsoluteDeviation(values: Float64Array): number {
  const sorted = values.slice().sort();
  const median = sortedMedian(sorted);
  for (let i = 0; i < sorted.length; i++) sorted[i] = Math.abs((sorted[i] as number) - median);
  return 1.4826 * sortedMedian(sorted.sort());
}
