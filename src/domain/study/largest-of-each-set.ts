/**
 * One row per set of participants, so that nobody is counted twice: the one with the most people, the
 * first of equals. A number that is not known counts as none.
 */
export function largestOfEachSet<R extends { readonly participantSet: string }>(
  rows: readonly R[],
  peopleOf: (row: R) => number | null,
): ReadonlySet<R> {
  const largest = new Map<string, R>();
  for (const row of rows) {
    const other = largest.get(row.participantSet);
    if (!other || (peopleOf(row) ?? 0) > (peopleOf(other) ?? 0))
      largest.set(row.participantSet, row);
  }
  return new Set(largest.values());
}
