/** Orders two ranks of equal length place by place: the first place that differs decides, less is better. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
