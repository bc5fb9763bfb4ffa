import { isFigure } from '../select/search-tokens';
import { figureHits } from './find-figures';
import { findableKindCodes, type Findable, type FindableKind } from './findable';
import { identifierOf } from './identifier';
import { plainPhrase, plainWords } from './plain-words';
import type { PreparedFinding } from './prepare-finding';
import { hitsOf, type Hit, type SoughtWord } from './score-findables';
import { correctedWords } from './spelling';

/** How the words were read that were looked for. */
export type WordsReading =
  | { readonly kind: 'as-typed' }
  /** A brand or other name, read as the drug that bears it. */
  | { readonly kind: 'drug'; readonly typed: string; readonly drug: string }
  /** Nothing has the words as typed; these are within a letter or two. */
  | { readonly kind: 'corrected'; readonly to: string }
  /** Nothing has all of the words; what is found has others than these. */
  | { readonly kind: 'part'; readonly missed: string };

export interface FoundGroup {
  readonly kind: FindableKind;
  readonly hits: readonly Findable[];
}

export interface WordsFound {
  readonly asked: string;
  readonly reading: WordsReading;
  /** The group of the best hit first. */
  readonly groups: readonly FoundGroup[];
  readonly count: number;
  /** False while a part of the file is not there, so that nothing may be said to be missing. */
  readonly whole: boolean;
}

/** Words that carry nothing in a question, beside others. */
const tellsNothing = new Set(
  'a an and any are as at be by can could do does for from give given has have how i if in into is it ldn low me my naltrexone of on or patient please safe should take taking that the their there these this to use used using was what when which who why will with without'.split(
    ' ',
  ),
);

/** What is still being typed may be longer: the last word, unless a space ends it. */
function soughtOf(q: string): readonly SoughtWord[] {
  const besides = q.replace(/\blow[-\s]dose(?:\s+naltrexone)?\b/i, ' ');
  const words = plainWords(plainWords(besides).length > 0 ? besides : q);
  const telling = words.filter((word) => !tellsNothing.has(word));
  const kept = telling.length > 0 ? telling : words;
  const typing = /[\p{L}\p{N}]$/u.test(q) && !/['’]s$/.test(q) ? words.at(-1) : undefined;
  return kept.map((word, at) => ({
    word,
    typing: at === kept.length - 1 && word === typing,
  }));
}

const bestOf = (hits: readonly Hit[]) => Math.max(...hits.map(({ score }) => score));

function grouped(hits: readonly Hit[], findables: readonly Findable[]): readonly FoundGroup[] {
  const kinds = [...new Set(hits.map(({ findable }) => findable.kind))];
  const best = (kind: FindableKind) =>
    bestOf(hits.filter(({ findable }) => findable.kind === kind));
  const [first, ...others] = kinds.toSorted(
    (a, b) => best(b) - best(a) || findableKindCodes.indexOf(a) - findableKindCodes.indexOf(b),
  );
  // After the best hit comes what a clinician looks for next, whatever words happen to stand in titles.
  others.sort((a, b) => findableKindCodes.indexOf(a) - findableKindCodes.indexOf(b));
  return (first === undefined ? [] : [first, ...others]).map((kind) => ({
    kind,
    hits: hits
      .filter(({ findable }) => findable.kind === kind)
      .toSorted(
        (a, b) =>
          b.score - a.score ||
          (a.findable.order ?? 0) - (b.findable.order ?? 0) ||
          findables.indexOf(a.findable) - findables.indexOf(b.findable),
      )
      .map(({ findable }) => findable),
  }));
}

interface DrugReading {
  readonly typed: string;
  /** Its names, the common one first, each in the place of the name that was typed. */
  readonly readings: readonly { readonly as: string; readonly words: readonly SoughtWord[] }[];
}

/** The drug that some words name by another name than its own. */
function drugRead(prepared: PreparedFinding, sought: readonly SoughtWord[]): DrugReading | null {
  const words = sought.map(({ word }) => word);
  for (let length = words.length; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).join(' ');
      const begun =
        sought.at(-1)?.typing === true && from + length === words.length && run.length > 3;
      const name = prepared.drugs.has(run)
        ? run
        : begun
          ? [...prepared.drugs.keys()].find((other) => other.startsWith(run))
          : undefined;
      const drug = name === undefined ? undefined : prepared.drugs.get(name);
      if (name === undefined || drug === undefined) continue;
      const readAs = (other: string) => [
        ...sought.slice(0, from),
        ...plainWords(other).map((word) => ({ word, typing: false })),
        ...sought.slice(from + length),
      ];
      return {
        typed: drug.others.find((other) => plainPhrase(other) === name) ?? name,
        readings: [drug.name, ...drug.others].map((as) => ({ as, words: readAs(as) })),
      };
    }
  return null;
}

/** Everything that a text may mean, best first; null where it asks for nothing. */
export function findEverything(prepared: PreparedFinding, q: string): WordsFound | null {
  const asked = q.trim().replace(/\s+/g, ' ');
  const sought = soughtOf(q);
  if (asked.length < 2 || sought.length === 0) return null;
  const { findables, whole } = prepared;
  const found = (reading: WordsReading, hits: readonly Hit[]): WordsFound => ({
    asked,
    reading,
    groups: grouped(hits, findables),
    count: hits.length,
    whole,
  });
  const identifier = identifierOf(q);
  if (identifier !== null) {
    const places = [...prepared.ids].flatMap(([id, at]) => (id.startsWith(identifier) ? at : []));
    const named = [...new Set(places)].flatMap((place) => findables[place] ?? []);
    return found(
      { kind: 'as-typed' },
      named.map((findable) => ({ findable, score: 0 })),
    );
  }
  const asTyped = (words: readonly SoughtWord[], text: string) => [
    ...hitsOf(prepared, words, text),
    ...figureHits(prepared, words, text),
  ];
  const direct = asTyped(sought, asked);
  if (direct.length > 0) return found({ kind: 'as-typed' }, direct);
  const ofDrug = (reading: DrugReading | null) =>
    reading?.readings
      .map(({ as, words }) => ({ as, hits: asTyped(words, as), typed: reading.typed }))
      .filter(({ hits }) => hits.length > 0)
      .toSorted((a, b) => bestOf(b.hits) - bestOf(a.hits))
      .at(0);
  const asDrug = ofDrug(drugRead(prepared, sought));
  if (asDrug) return found({ kind: 'drug', typed: asDrug.typed, drug: asDrug.as }, asDrug.hits);
  const corrected = correctedWords(prepared, sought);
  if (corrected !== null) {
    const to = corrected.map(({ word }) => word).join(' ');
    const hits = asTyped(corrected, to);
    if (hits.length > 0) return found({ kind: 'corrected', to }, hits);
    const other = ofDrug(drugRead(prepared, corrected));
    if (other) return found({ kind: 'corrected', to: other.typed }, other.hits);
  }
  return partly(prepared, sought, found);
}

/** What has the most of the words, where nothing has all of them. */
function partly(
  prepared: PreparedFinding,
  sought: readonly SoughtWord[],
  found: (reading: WordsReading, hits: readonly Hit[]) => WordsFound,
): WordsFound {
  const alone = sought.map((word) => ({ word, hits: hitsOf(prepared, [word], '') }));
  const held = alone.filter(({ word, hits }) => hits.length > 0 && !isFigure(word.word));
  const words = held.map(({ word }) => word);
  const missed = sought.filter((word) => !words.includes(word)).map(({ word }) => word);
  if (words.length === 0) return found({ kind: 'as-typed' }, []);
  const together = hitsOf(prepared, words, '');
  if (together.length > 0 && missed.length > 0)
    return found({ kind: 'part', missed: missed.join(' ') }, together);
  // The rarest of them says most of what is meant.
  const [rarest] = held.toSorted((a, b) => a.hits.length - b.hits.length);
  const others = sought.filter((word) => word !== rarest?.word).map(({ word }) => word);
  return found({ kind: 'part', missed: others.join(' ') }, rarest?.hits ?? []);
}
