import { formatNumber } from '../format/number';
import { known } from '../missing/missing';
import type { Diagnosis } from '../schema/diagnosis';
import type { Study } from '../schema/study';

/** What a study is found and cited by beside what its card shows. `null` means not reported. */
export interface StudyWords {
  readonly title: string | null;
  /** Family names, comma-separated. */
  readonly authors: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly registrations: readonly string[];
  /** Figures of all outcomes as printed: "37.8", "65%". */
  readonly figures: readonly string[];
}

/**
 * What search reads beside the index. No card needs it, so it is a file of its own that comes after the
 * first cards; nothing is found, counted or missed before it is there.
 */
export interface SearchWords {
  /** Of every study of the index, by its id. */
  readonly studies: Readonly<Record<string, StudyWords>>;
  /** Other names of each diagnosis, by its id. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

/** The words of a checked dataset. */
export function searchWordsOf({
  studies,
  diagnoses,
}: {
  readonly studies: readonly Study[];
  readonly diagnoses: readonly Diagnosis[];
}): SearchWords {
  return {
    studies: Object.fromEntries(studies.map((study) => [study.id, wordsOf(study)])),
    synonyms: Object.fromEntries(diagnoses.map(({ id, synonyms }) => [id, synonyms])),
  };
}

function wordsOf(study: Study): StudyWords {
  const { citation, registrations } = study;
  return {
    title: known(citation.title) ?? null,
    authors: familyNames(citation),
    doi: known(citation.doi) ?? null,
    pmid: known(citation.pmid) ?? null,
    registrations,
    figures: figuresOf(study),
  };
}

/** "Due Bruun, Kelly"; empty where no author is recorded. */
export function familyNames({ authors }: Study['citation']): string {
  return authors.map((a) => ('literal' in a ? a.literal : a.family)).join(', ');
}

/** Figures as a reader would type them: "37.8", "65%", "20 of 49". */
function figuresOf(study: Study): readonly string[] {
  const figures = new Set<string>();
  for (const outcome of study.outcomes) {
    for (const arm of outcome.arms) {
      for (const value of [arm.changePercent, known(arm.percent)])
        if (value !== undefined) figures.add(`${formatNumber(Math.abs(value))}%`);
      const [events, total] = [known(arm.events), known(arm.total)];
      if (events !== undefined && total !== undefined) figures.add(`${events} of ${total}`);
    }
    const estimate = known(known(outcome.effect)?.estimate);
    if (estimate !== undefined) figures.add(formatNumber(Math.abs(estimate)));
  }
  return [...figures];
}
