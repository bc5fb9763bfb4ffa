/** The order of an English index: "Crohn" before "diabetic", "Sjögren" among the S. */
export function compareText(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}

/** "fibromyalgia", "fibromyalgia and migraine", "fibromyalgia, migraine and psoriasis". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

/** The word that a count takes: `plural(1, 'study', 'studies')` is "study". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}
