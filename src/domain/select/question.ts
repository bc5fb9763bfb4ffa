import { cleared, withView } from '../address/update-view';
import type { EvidenceView, FilterKey } from '../address/view';
import type { StudySummary } from '../summary/study-summary';
import type { StudyIndex } from './prepare-search';
import { selectStudies } from './select-studies';

/** What the reader asks about. Empty parts ask about all. */
export type Question = Pick<EvidenceView, 'condition' | 'diagnosis'>;

/** What is chosen by its outcome, so that it can never be a denominator. */
export type ChosenResult = Pick<EvidenceView, 'direction'>;

/** What part of the question is looked at; `q` holds the words that name no diagnosis. */
export type Lens = Pick<EvidenceView, Exclude<FilterKey, keyof Question | keyof ChosenResult>>;

/** What a view asks, looks at and chooses by result. */
export interface Asked {
  /** With the diagnoses that words of the search name. */
  readonly question: Question;
  readonly lens: Lens;
  readonly result: ChosenResult;
  /** Words that no study holds, '' where there are none; of these nothing on evidence is said. */
  readonly missed: string;
}

/** The studies of a view beside all studies of its question. */
export interface Selection<V extends EvidenceView = EvidenceView> {
  readonly view: V;
  readonly asked: Asked;
  /** The studies that pass every filter, in the chosen order. */
  readonly shown: readonly StudySummary[];
  /** The view with the filters of the question alone, and its studies in the whole dataset. */
  readonly questionView: V;
  readonly ofQuestion: readonly StudySummary[];
}

/** Parts the filters of a view. */
export function askedOf(index: StudyIndex, view: EvidenceView): Asked {
  const words = index.search(view.q)?.words ?? { diagnoses: [], others: '', missed: '' };
  const { condition, diagnosis, direction, design, outcome, comparator } = view;
  const { dose, duration, results, years, n, parent } = view;
  return {
    question: { condition, diagnosis: [...new Set([...diagnosis, ...words.diagnoses])] },
    lens: {
      design,
      outcome,
      comparator,
      dose,
      duration,
      results,
      years,
      n,
      parent,
      q: words.others,
    },
    result: { direction },
    missed: words.missed,
  };
}

/** Selects by a view, and by its question alone over the whole dataset. */
export function selectionOf<V extends EvidenceView>(index: StudyIndex, view: V): Selection<V> {
  const asked = askedOf(index, view);
  const questionView = withView(cleared(view), asked.question);
  return {
    view,
    asked,
    shown: selectStudies(index, view),
    questionView,
    ofQuestion: selectStudies(index, questionView),
  };
}
