import type { DiagnosisNames } from './search-fields';
import { plainName } from './search-index';
import { foldText, searchTokens } from './search-tokens';

/** A word and a name that share so many first letters are of one family: "diabetes", "diabetic". */
const sharedBeginning = 6;

/** Letters that may differ: none in short words, where another word is as near. */
function tolerance(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * Diagnoses that somebody may have meant by words that no study holds: a name within one or two
 * letters of them (two that changed places count one), or else one that begins alike. At most
 * three, nearest first.
 */
export function nearestDiagnoses<D extends DiagnosisNames>(
  words: string,
  diagnoses: readonly D[],
): readonly D[] {
  const tokens = searchTokens(foldText(words));
  const sought = [...new Set([tokens.join(' '), ...tokens])].map(plainName);
  const near = diagnoses.flatMap((diagnosis) => {
    const names = [diagnosis.label, ...diagnosis.synonyms].flatMap((name) => {
      const ofName = searchTokens(foldText(name));
      return [ofName.join(' '), ...ofName].map(plainName);
    });
    const steps = Math.min(...sought.map((word) => stepsTo(word, names)));
    return Number.isFinite(steps) ? [{ diagnosis, steps }] : [];
  });
  return near
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ diagnosis }) => diagnosis);
}

function stepsTo(word: string, names: readonly string[]): number {
  if (word !== '' && names.includes(word)) return 0;
  const most = tolerance(word);
  if (most === 0) return Infinity;
  let fewest = Infinity;
  for (const name of names) {
    const steps = Math.abs(name.length - word.length) > most ? Infinity : lettersApart(word, name);
    if (steps <= most) fewest = Math.min(fewest, steps);
    else if (name.slice(0, sharedBeginning) === word.slice(0, sharedBeginning))
      fewest = Math.min(fewest, most + 1);
  }
  return fewest;
}

const inOrder = (word: string) => [...word].sort().join('');

/** Letters to add, drop, change or swap with the next (optimal string alignment). */
function lettersApart(a: string, b: string): number {
  // "Chron": the letters of Crohn in another order.
  if (a !== b && inOrder(a) === inOrder(b)) return 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + changed,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
