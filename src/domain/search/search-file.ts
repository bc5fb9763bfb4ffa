import { known } from '../missing/missing';
import { textLeavesOf } from '../census/leaves';
import type { Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import type { StudySummary } from '../summary/study-summary';
import { drugNames } from '../vocabulary/drug-names';
import { isFigure } from '../select/search-tokens';
import type { Findable, SearchDepthFile, SearchFile } from './findable';
import { foundFigures } from './findables/of-figures';
import { findableKnowledge } from './findables/of-knowledge';
import { findablePages } from './findables/of-pages';
import { findableSafety } from './findables/of-safety';
import { findableStudies } from './findables/of-studies';
import { findableTopics } from './findables/of-topics';
import { findableTrials } from './findables/of-trials';
import { identifierOf } from './identifier';
import { plainWords } from './plain-words';

/** Every text by which a thing is found. */
export function textsOf(findable: Findable): readonly string[] {
  const { title, line, whose = '', names = [], near = '', words = '' } = findable;
  return [title, ...names, near, line, whose, words];
}

/** What of a record is written for machines. */
const forMachines = new Set(['url', 'kind', 'status', 'key', 'id', 'code', 'system']);

/** Words of a record, without its addresses and codes. */
function wordsOfRecord(record: unknown): ReadonlySet<string> {
  const texts = textLeavesOf(record).filter(
    ({ keys }) => !keys.some((key) => forMachines.has(key)),
  );
  return new Set(texts.flatMap(({ value }) => plainWords(value)).filter((word) => !isFigure(word)));
}

/**
 * Words that no findable thing shows and that a record holds all the same, so that it is never said
 * of them that nothing here mentions them.
 */
function restOf(
  findables: readonly Findable[],
  records: ReadonlyMap<string, unknown>,
): SearchDepthFile['rest'] {
  const shown = new Set(findables.flatMap((each) => textsOf(each).flatMap(plainWords)));
  const places = new Map<string, number[]>();
  findables.forEach(({ id }, place) => {
    for (const word of wordsOfRecord(records.get(id)))
      if (word.length > 1 && !shown.has(word))
        places.set(word, [...(places.get(word) ?? []), place]);
  });
  return [...places]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, at]) => [word, ...at] as const);
}

function recordsOf(dataset: Dataset): ReadonlyMap<string, unknown> {
  const entries = (kind: string, list: readonly { readonly id: string }[]) =>
    list.map((record) => [`${kind}:${record.id}`, record] as const);
  // A registration that has a record is read with it, as it is found as that.
  const studies = dataset.studies.map((study) => ({
    ...study,
    registered: dataset.registeredTrials.filter(({ studyId }) => studyId === study.id),
  }));
  return new Map<string, unknown>([
    ...entries('study', studies),
    ...entries('safety', dataset.safety),
    ...entries('trial', dataset.registeredTrials),
    ...entries('guidance', dataset.guidance),
    ...entries('claim', dataset.mechanism.claims),
    ...entries('pathway', dataset.mechanism.pathways),
    ...entries('fact', dataset.pharmacology),
    ...entries('term', dataset.glossary),
  ]);
}

/** The numbers of a record under which others list it. */
function identifiersOf(
  { studies, registeredTrials }: Dataset,
  places: ReadonlyMap<string, number>,
): SearchDepthFile['ids'] {
  const entry = (id: string, numbers: readonly string[]) => {
    const place = places.get(id);
    const ids = [...new Set(numbers.flatMap((number) => identifierOf(number) ?? []))];
    return place === undefined || ids.length === 0 ? [] : [[place, ...ids] as const];
  };
  return [
    ...studies.flatMap(({ id, citation: { doi, pmid, pmcid }, registrations }) => {
      const pubmed = known(pmid);
      const others = [known(doi), known(pmcid)].flatMap((number) => number ?? []);
      return entry(`study:${id}`, [
        ...others,
        ...(pubmed === undefined ? [] : [`PMID ${pubmed}`]),
        ...registrations,
      ]);
    }),
    ...registeredTrials.flatMap(({ id, registrations }) => entry(`trial:${id}`, registrations)),
  ];
}

/** The files of the search from a checked dataset: what has a name, and what else stands in records. */
export function searchFilesOf(
  dataset: Dataset,
  pairs: readonly { readonly summary: StudySummary; readonly study: Study }[],
): { readonly search: SearchFile; readonly 'search-depth': SearchDepthFile } {
  const { version, date } = dataset.release;
  const summaries = pairs.map(({ summary }) => summary);
  const findables = [
    ...findableTopics(dataset, summaries),
    ...findableSafety(dataset),
    ...findableStudies(pairs),
    ...findableTrials(dataset.registeredTrials),
    ...findableKnowledge(dataset),
    ...findablePages(summaries),
  ];
  const places = new Map(findables.map(({ id }, place) => [id, place]));
  return {
    search: {
      version,
      date,
      findables,
      drugs: drugNames.map(({ name, others }) => ({ name, others })),
    },
    'search-depth': {
      version,
      ids: identifiersOf(dataset, places),
      figures: foundFigures(dataset.studies, (id) => places.get(`study:${id}`) ?? -1),
      rest: restOf(findables, recordsOf(dataset)),
    },
  };
}
