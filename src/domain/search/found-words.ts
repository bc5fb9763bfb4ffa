import { counted } from '../format/number';
import type { WordsFound, WordsReading } from './find-everything';

/** "12 results", "1 result". */
export function resultsText(count: number): string {
  return counted(count, 'result');
}

/** That nothing has the words; only where all that could have them was looked through. */
export function nothingText(asked: string): string {
  // Figures stand in notes as well, which are not read for them.
  if (/\d/.test(asked)) return `Nothing was found for “${asked}”.`;
  return `Nothing on this site mentions “${asked}”.`;
}

function readingText(
  reading: WordsReading,
  { asked, whole }: Pick<WordsFound, 'asked' | 'whole'>,
): string {
  switch (reading.kind) {
    case 'as-typed':
      return '';
    case 'drug':
      return `“${reading.typed}” is read as ${reading.drug}.`;
    case 'corrected':
      return `Did you mean “${reading.to}”?${whole ? ` ${nothingText(asked)}` : ''}`;
    case 'part':
      return `Nothing was found for all of these words together. Left out: “${reading.missed}”.`;
  }
}

/** How the words were read, or that nothing was found; '' where they were read as typed. */
export function noteOnFound(found: WordsFound): string {
  if (found.count > 0) return readingText(found.reading, found);
  return found.whole ? nothingText(found.asked) : 'Looking further, inside the records…';
}
