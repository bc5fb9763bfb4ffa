import type { DiagnosisNames } from './search-fields';
import { lettersApart, tolerance } from './letters/letters-apart';
import { plainName } from './search-index';
import { foldText, searchTokens } from './search-tokens';

/** A word and a name that share so many first letters are of one family: "diabetes", "diabetic". */
const sharedBeginning = 6;

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
