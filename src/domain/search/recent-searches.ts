/** How many searches a device remembers. */
const mostRecent = 6;
/** Longer texts are no search that anybody types again. */
const longest = 80;

/** The searches in a stored text, newest first; what is not understood is dropped. */
export function parseRecent(stored: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const texts = value.filter(
      (text): text is string => typeof text === 'string' && text !== '' && text.length <= longest,
    );
    return [...new Set(texts)].slice(0, mostRecent);
  } catch {
    return [];
  }
}

/** The searches with one more, newest first. */
export function withRecent(recent: readonly string[], text: string): readonly string[] {
  const asked = text.trim().replace(/\s+/g, ' ');
  if (asked === '' || asked.length > longest) return recent;
  const others = recent.filter((other) => other.toLowerCase() !== asked.toLowerCase());
  return [asked, ...others].slice(0, mostRecent);
}
