import { beginningWith } from '../select/letters/beginning-with';
import type { Findable, FindableKind } from './findable';
import { plainPhrase } from './plain-words';
import { weights, type PreparedFinding } from './prepare-finding';

export interface SoughtWord {
  /** In its one spelling. */
  readonly word: string;
  /** True while it may become longer. */
  readonly typing: boolean;
}

export interface Hit {
  readonly findable: Findable;
  readonly score: number;
}

/** Of things that answer alike, what a clinician most often means. */
const leaning: Readonly<Record<FindableKind, number>> = {
  topic: 9,
  safety: 8,
  study: 6,
  review: 5,
  trial: 4,
  term: 3,
  mechanism: 2,
  guidance: 2,
  page: 1,
  figure: 0,
};

/** A whole name outranks any number of words of one; its beginning outranks words anywhere else. */
const wholeName = 100;
/** What answers the question of a situation, by how far it speaks of it. */
const askedName = 80;
const begunName = 40;
const begunWord = 0.7;
/** What is asked without its smaller words ("low back pain" without "low") says a little less. */
const spelled = 0.9;
/** Words of one family: "diabetes" for "diabetic", "pregnant" for "pregnancy". */
const kin = { stem: 6, ending: 3, worth: 0.4 } as const;

/** From how many letters on a word that is being typed finds longer ones, in names and in texts. */
const begins = { name: 2, text: 4 } as const;
/** A word that is typed to its end still finds its longer forms: "neuropath", "neuropathic". */
const wholeBegins = 6;

/** By place: how well the best word there answers the one sought. */
function scoresOf(
  { words, sorted }: PreparedFinding,
  { word, typing }: SoughtWord,
): ReadonlyMap<number, number> {
  const scores = new Map(words.get(word));
  const letters = word.length;
  const raise = (other: string, worth: number, least: number) => {
    for (const [place, weight] of words.get(other) ?? [])
      if (weight >= least) scores.set(place, Math.max(scores.get(place) ?? 0, weight * worth));
  };
  const stem = word.slice(0, Math.max(kin.stem, letters - kin.ending));
  // Of a word that stands nowhere it is more likely that it is misspelt.
  if (letters > kin.stem && words.has(word))
    for (const other of beginningWith(sorted, stem))
      if (other.length <= stem.length + kin.ending) raise(other, kin.worth, weights.name);
  if (letters < (typing ? begins.name : wholeBegins)) return scores;
  for (const longer of beginningWith(sorted, word))
    if (longer !== word) raise(longer, begunWord, letters >= begins.text ? 0 : weights.near);
  return scores;
}

/** By place: what it is worth that the whole text is a name, or begins one. */
function nameScores(
  prepared: PreparedFinding,
  text: string,
  typing: boolean,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const plain = plainPhrase(text);
  if (plain.length < 2) return scores;
  for (const [name, places] of prepared.names) {
    if (!name.startsWith(plain)) continue;
    if (!typing && name !== plain && name[plain.length] !== ' ') continue;
    const score = name === plain ? wholeName : begunName * (plain.length / name.length);
    for (const place of places) scores.set(place, Math.max(scores.get(place) ?? 0, score));
  }
  for (const [question, places] of prepared.asked) {
    if (question !== plain && !(typing && plain.length > 3 && question.startsWith(plain))) continue;
    for (const [place, share] of places)
      scores.set(place, Math.max(scores.get(place) ?? 0, askedName * (0.75 + share / 4)));
  }
  return scores;
}

/** What has every word, with its score; `text` is the whole that may be a name. */
export function hitsOf(
  prepared: PreparedFinding,
  sought: readonly SoughtWord[],
  text: string,
): readonly Hit[] {
  const [first, ...others] = sought.map((word) => scoresOf(prepared, word));
  const typing = sought.at(-1)?.typing === true;
  const byName = nameScores(prepared, text, typing);
  const spelt = nameScores(prepared, sought.map(({ word }) => word).join(' '), typing);
  const places = new Set([...byName.keys(), ...spelt.keys(), ...(first?.keys() ?? [])]);
  return [...places].flatMap((place) => {
    const findable = prepared.findables[place];
    if (findable === undefined) return [];
    const named = Math.max(byName.get(place) ?? 0, (spelt.get(place) ?? 0) * spelled);
    const parts = [first, ...others].map((scores) => scores?.get(place) ?? 0);
    if (named === 0 && parts.includes(0)) return [];
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    // Where the whole is a name it is enough that the words stand there besides.
    const besides = named <= begunName ? mean : parts.includes(0) ? 0 : 1;
    const order = (findable.order ?? 0) / 40;
    return [{ findable, score: named + besides + leaning[findable.kind] / 2 - order }];
  });
}
