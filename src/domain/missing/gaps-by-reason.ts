import { isMissing, missingText } from './missing';

/** "volume, issue, pages: not reported in what could be read", one text per reason, in the order given. */
export function gapsByReason(
  named: readonly (readonly [name: string, value: unknown])[],
): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [name, value] of named) {
    if (!isMissing(value)) continue;
    const reason = missingText(value);
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => `${names.join(', ')}: ${reason}`);
}
