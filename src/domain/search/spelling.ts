import { isFigure } from '../select/search-tokens';
import { lettersApart, tolerance } from '../select/letters/letters-apart';
import { weights, type PreparedFinding } from './prepare-finding';
import type { SoughtWord } from './score-findables';

/** Words that share so many first letters are of one family: "diabetes", "diabetic". */
const family = 6;

/** True where something has the word, or a longer one while it is being typed. */
function isHeld({ words, sorted }: PreparedFinding, { word, typing }: SoughtWord): boolean {
  return (
    words.has(word) ||
    (typing && word.length > 3 && sorted.some((longer) => longer.startsWith(word)))
  );
}

/** The word nearest to a misspelt one: fewer letters apart first, then one of names, then the commoner. */
function nearestWord({ words, spellings, drugs }: PreparedFinding, sought: string): string | null {
  const most = tolerance(sought);
  if (most === 0) return null;
  let best: { readonly word: string; readonly rank: number } | null = null;
  for (const word of [...spellings, ...drugs.keys()]) {
    if (word.length < 4 || Math.abs(word.length - sought.length) > most) {
      if (word.slice(0, family) !== sought.slice(0, family) || sought.length < family) continue;
    }
    const apart = lettersApart(sought, word);
    const kin = word.slice(0, family) === sought.slice(0, family) && sought.length >= family;
    if (apart > most && !kin) continue;
    const held = words.get(word);
    const ofName =
      drugs.has(word) || [...(held?.values() ?? [])].some((weight) => weight >= weights.name);
    const rank =
      Math.min(apart, most + 1) * 10 +
      (ofName ? 0 : 4) +
      (word.startsWith(sought.slice(0, 1)) ? 0 : 2) +
      1 / (1 + (held?.size ?? 0));
    if (best === null || rank < best.rank) best = { word, rank };
  }
  return best?.word ?? null;
}

/** The words with those that nothing has put right; null where none could be. */
export function correctedWords(
  prepared: PreparedFinding,
  sought: readonly SoughtWord[],
): readonly SoughtWord[] | null {
  let changed = false;
  const words = sought.map((each) => {
    if (isFigure(each.word) || isHeld(prepared, each)) return each;
    const word = nearestWord(prepared, each.word);
    if (word === null) return each;
    changed = true;
    return { word, typing: false };
  });
  return changed ? words : null;
}
