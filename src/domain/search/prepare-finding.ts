import { foldText, isFigure } from '../select/search-tokens';
import { askedOfSituation } from './asked-of-safety';
import type { DrugName, Findable, SearchDepthFile, SearchFile } from './findable';
import { plainOf, plainPhrase } from './plain-words';

/** How telling the text is in which a word stands. */
export const weights = { name: 20, near: 10, text: 4, rest: 1 } as const;

/** By place of a thing: the weight of the best text of it that has the word. */
type Postings = Map<number, number>;

export interface PreparedFinding {
  readonly findables: readonly Findable[];
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Those words in order, to be found by their beginning. */
  readonly sorted: readonly string[];
  /** Words that may stand for a misspelt one: those of names and texts, not of the rest. */
  readonly spellings: readonly string[];
  /** Names in plain words, each with the places of what bears it. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** The same of what is typed to ask of a patient's situation, by how far the answer speaks of it. */
  readonly asked: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** Other names of drugs in plain words, each with the names that mean the same. */
  readonly drugs: ReadonlyMap<string, DrugName>;
  readonly figures: SearchDepthFile['figures'];
  /** False while only what has a name is there. */
  readonly whole: boolean;
}

/** Neighbours as one word: "breast-feeding" is asked for as "breastfeeding". */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined || isFigure(word) || isFigure(next) || word.length + next.length > 16
      ? []
      : [word + next];
  });
}

function post(words: Map<string, Postings>, word: string, place: number, weight: number): void {
  const ofWord = words.get(word);
  if (ofWord === undefined) words.set(word, new Map([[place, weight]]));
  else ofWord.set(place, Math.max(weight, ofWord.get(place) ?? 0));
}

function listed(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [place]);
  else if (!list.includes(place)) list.push(place);
}

/** The texts of a thing, each with what it is to it. */
function readTexts(findable: Findable, place: number) {
  const { title, line, whose = '', names = [], near = '', words = '' } = findable;
  const as = (kind: 'name' | 'near' | 'text', texts: readonly string[]) =>
    texts.flatMap((text) =>
      text === '' ? [] : [{ place, as: kind, text: text.replace(/\n/g, ' ') }],
    );
  return [
    ...as('name', [title, ...names]),
    ...as('near', [near]),
    ...as('text', findable.echo ? [words] : [line, whose, words]),
  ];
}

/** By what may be asked of a situation: the places that answer it, 1 for those that speak of it first. */
function askedOf(findables: readonly Findable[]): PreparedFinding['asked'] {
  const asked = new Map<string, Postings>();
  findables.forEach(({ situations = [] }, place) => {
    situations.forEach((situation, at) => {
      for (const question of askedOfSituation[situation])
        post(asked, plainPhrase(question), place, 1 / (1 + at));
    });
  });
  return asked;
}

/** Reads the files once; without the second, what it holds is not found. */
export function prepareFinding(file: SearchFile, depth: SearchDepthFile | null): PreparedFinding {
  const words = new Map<string, Postings>();
  const names = new Map<string, number[]>();
  const texts = file.findables.flatMap(readTexts);
  // Folded together, which is quicker, and read apart.
  const folded = foldText(texts.map(({ text }) => text).join('\n')).split('\n');
  texts.forEach(({ place, as }, at) => {
    const plain = plainOf(folded[at] ?? '');
    if (as === 'name') listed(names, plain.join(' '), place);
    for (const word of plain) post(words, word, place, weights[as]);
    if (as === 'name') for (const pair of pairsOf(plain)) post(words, pair, place, weights.name);
  });
  const spellings = [...words.keys()].filter((word) => !isFigure(word));
  for (const [word, ...places] of depth?.rest ?? [])
    for (const place of places) post(words, word, place, weights.rest);
  const ids = new Map<string, number[]>();
  for (const [place, ...numbers] of depth?.ids ?? [])
    for (const number of numbers) listed(ids, number, place);
  return {
    findables: file.findables,
    words,
    sorted: [...words.keys()].sort(),
    spellings,
    names,
    asked: askedOf(file.findables),
    ids,
    drugs: new Map(
      file.drugs.flatMap((drug) => drug.others.map((other) => [plainPhrase(other), drug] as const)),
    ),
    figures: depth?.figures ?? [],
    whole: depth !== null,
  };
}
