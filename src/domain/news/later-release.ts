/** Versions are `year.month.number`: 2026.12.0 is later than 2026.11.10. Texts that are none are not. */
export function isLaterRelease(version: string, than: string): boolean {
  const [a, b] = [partsOf(version), partsOf(than)];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** True for a text that can be the version of a dataset. */
export function isReleaseVersion(text: string): boolean {
  return /^\d{4}\.\d{2}\.\d{1,4}$/.test(text);
}

function partsOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}
