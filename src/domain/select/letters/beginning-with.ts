/** The words that begin with a prefix; `words` are sorted. */
export function* beginningWith(words: readonly string[], prefix: string): Generator<string> {
  for (let at = firstNotBefore(words, prefix); at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith(prefix)) return;
    yield word;
  }
}

/** First position whose word is not before the prefix. */
function firstNotBefore(words: readonly string[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
