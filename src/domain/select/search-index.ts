import type { SearchWords } from '../summary/search-words';
import type { StudySummary } from '../summary/study-summary';
import {
  diagnosisWeight,
  fieldWeights,
  identifierWeight,
  searchFields,
  withSynonyms,
} from './search-fields';
import type { DiagnosisNames, NamedEntry } from './search-fields';
import { foldText, isFigure, searchTokens } from './search-tokens';

/** Where something occurs: position of a study, weight of its best field, and so on in turn. */
export type Postings = readonly number[];

/** A diagnosis as readers may ask for it. */
export interface NamedDiagnosis {
  readonly id: string;
  /** Label and synonyms, each as its tokens, spaced. */
  readonly names: readonly string[];
  /** The studies of that diagnosis. */
  readonly postings: Postings;
}

export interface SearchIndex {
  readonly size: number;
  readonly tokens: ReadonlyMap<string, Postings>;
  /** Words that may be found by their beginning, sorted. */
  readonly words: readonly string[];
  /** Those of them that stand in the name of a study or of its diagnosis, sorted. */
  readonly nameWords: readonly string[];
  /** By a word that only goes before a name of one diagnosis ("knee osteoarthritis"): its id. */
  readonly forms: ReadonlyMap<string, string>;
  /** By label or synonym (its tokens, spaced), however spelled: the diagnosis that it names. */
  readonly names: ReadonlyMap<string, NamedDiagnosis>;
  readonly dois: ReadonlyMap<string, Postings>;
  /** Per study its fields as spaced tokens, and where in the text each field ends; for phrases. */
  readonly texts: readonly { readonly text: string; readonly ends: readonly number[] }[];
}

/** Abbreviations ("RA") are found only as a whole: as a beginning they would find "randomised". */
export function isAbbreviation(token: string): boolean {
  return token.length <= 3;
}

type MutablePostings = Map<string, number[]>;

/** The first mention of a study stands; fields come in falling order of weight. */
function post(postings: MutablePostings, key: string, study: number, weight: number): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, [study, weight]);
  else if (list.at(-2) !== study) list.push(study, weight);
}

function namesOf({ label, synonyms }: DiagnosisNames): readonly string[] {
  return [label, ...synonyms].map((name) => searchTokens(foldText(name)).join(' '));
}

/**
 * One spelling per name: "Crohns" is "Crohn", "oedemas" is "edema". Abbreviations keep their last
 * letter, and so do words that end in it by nature ("psoriasis", "illness").
 */
export function plainName(name: string): string {
  return name
    .split(' ')
    .map((word) =>
      isAbbreviation(word) ? word : word.replace(/([^sui])s$/, '$1').replace(/[ao]e/g, 'e'),
    )
    .join(' ');
}

/** The diagnoses by label and synonym as written, and by their plain spelling where it names one. */
function byEveryName(diagnoses: readonly NamedDiagnosis[]): ReadonlyMap<string, NamedDiagnosis> {
  const written = diagnoses.flatMap((diagnosis) =>
    diagnosis.names.map((name): [string, NamedDiagnosis] => [name, diagnosis]),
  );
  return new Map([...written.map(([name, d]) => [plainName(name), d] as const), ...written]);
}

/**
 * Words that make one name of a diagnosis into another ("knee" of osteoarthritis), where every study
 * that writes them is of that diagnosis: who asks for them asks about it.
 */
function formWords(
  diagnoses: readonly NamedDiagnosis[],
  tokens: ReadonlyMap<string, Postings>,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { id, names, postings } of diagnoses)
    for (const name of names) {
      const [first = '', ...rest] = name.split(' ');
      const written = (tokens.get(first) ?? []).filter((_, at) => at % 2 === 0);
      const own = new Set(postings.filter((_, at) => at % 2 === 0));
      if (
        names.includes(rest.join(' ')) &&
        written.length > 0 &&
        written.every((at) => own.has(at))
      )
        forms.set(first, id);
    }
  return forms;
}

/** Reads all texts once. Throws where the words of a study are not there: it could never be found. */
export function buildSearchIndex(
  studies: readonly StudySummary[],
  diagnoses: readonly NamedEntry[],
  words: SearchWords,
): SearchIndex {
  const named = new Map(
    withSynonyms(diagnoses, words.synonyms).map((diagnosis) => [
      diagnosis.id,
      { id: diagnosis.id, names: namesOf(diagnosis), postings: [] as number[] },
    ]),
  );
  const labels = new Map(diagnoses.map(({ id, label }) => [id, label]));
  const tokens: MutablePostings = new Map();
  const ofNames = new Set<string>();
  const dois: MutablePostings = new Map();
  const texts = studies.map((study, at) => {
    const searched = words.studies[study.id];
    if (searched === undefined) throw new Error(`No words to search for “${study.id}”.`);
    if (searched.doi !== null) post(dois, foldText(searched.doi), at, identifierWeight);
    const own = study.diagnoses.flatMap((id) => named.get(id) ?? []);
    for (const { postings } of own) postings.push(at, diagnosisWeight);
    const ownNames = own.flatMap(({ names }) => names);
    for (const name of [...ownNames, ...searchTokens(foldText(study.name))])
      for (const word of name.split(' ')) ofNames.add(word);
    // Other words of a synonym are not words of the study: "knee" must not find every
    // osteoarthritis because "knee osteoarthritis" is one of its names.
    const oneWordNames = ownNames.filter((name) => !name.includes(' ') && !isAbbreviation(name));
    let text = ' ';
    const ends = searchFields(study, searched, labels, oneWordNames).map((ofField, field) => {
      // Folded together, which is quicker, and read apart, so that no phrase spans two texts.
      for (const part of foldText(ofField.join('|')).split('|')) {
        const ofPart = searchTokens(part);
        for (const token of ofPart) post(tokens, token, at, fieldWeights[field] ?? 1);
        text += `${ofPart.join(' ')} | `;
      }
      return text.length;
    });
    return { text, ends };
  });
  const written = [...tokens.keys()].filter((token) => !isFigure(token)).sort();
  const all = [...named.values()];
  return {
    size: studies.length,
    tokens,
    words: written,
    nameWords: written.filter((word) => ofNames.has(word)),
    names: byEveryName(all),
    forms: formWords(all, tokens),
    dois,
    texts,
  };
}
