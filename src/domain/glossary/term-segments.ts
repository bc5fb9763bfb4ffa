import { termWords, type TermId } from '../vocabulary/term-words';

/** A stretch of a text: the first mention of a term, or anything else. */
export interface TermSegment {
  readonly text: string;
  readonly termId: TermId | null;
}

interface Word {
  readonly text: string;
  readonly termId: TermId;
}

/** Longest first, so that "ultra-low-dose naltrexone" is not read as "low-dose naltrexone". */
const words: readonly Word[] = Object.entries(termWords)
  .flatMap(([termId, texts]) => texts.map((text) => ({ text, termId: termId as TermId })))
  .toSorted((a, b) => b.text.length - a.text.length);

const wordOf = new Map(words.map((word) => [word.text.toLowerCase(), word]));

const escaped = words.map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${escaped.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');

/** "NNT" and "GRADE" are written so; "grade" and "mid" are other words. */
function isAbbreviation(text: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(text) && !text.includes(' ');
}

/**
 * A text cut at the first mention of each term. Later mentions of a term stay plain, as do the
 * terms in `skip`; low-dose naltrexone itself is skipped unless asked for, as it is in every text.
 */
export function termSegments(
  text: string,
  skip: readonly TermId[] = ['ldn'],
): readonly TermSegment[] {
  const seen = new Set<TermId>(skip);
  const segments: TermSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [found, name = ''] = match;
    const word = wordOf.get(name.toLowerCase());
    if (!word || seen.has(word.termId)) continue;
    if (isAbbreviation(word.text) && name !== word.text) continue;
    seen.add(word.termId);
    if (match.index > end) segments.push({ text: text.slice(end, match.index), termId: null });
    segments.push({ text: found, termId: word.termId });
    end = match.index + found.length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), termId: null });
  return segments;
}
