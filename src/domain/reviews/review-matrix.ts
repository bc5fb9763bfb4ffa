import { comparesWithOthers, hasPlacebo } from '../vocabulary/filters/comparators';
import { peopleOf } from '../study/people';
import { namedTrials } from '../study/named-trials';
import { isCrossover } from '../effects/reported-difference';
import { known } from '../missing/missing';
import type { ReviewSearch } from '../schema/reviews/review-search';
import type { Study } from '../schema/study';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { isReviewOfLdn } from '../study/own-study';
import { isRandomised } from '../vocabulary/filters/designs';
import { withWiderDiagnoses } from '../study/wider-diagnoses';
import { compareText } from '../format/words';

/**
 * Whether a review took in a trial. `later`: the trial appeared in a later year than the review, or
 * than its search ended, or the record says so. `other-condition`: the review is about other
 * diagnoses. Everything that no source states is `not-stated`; nothing is inferred.
 */
export const matrixCells = {
  included: { label: 'named by the review', short: 'named' },
  'not-stated': { label: 'not stated', short: 'not stated' },
  later: { label: 'appeared after the review or its search', short: 'later' },
  'other-condition': { label: 'another condition', short: 'other condition' },
} as const;
export type MatrixCell = keyof typeof matrixCells;

/** A column of the matrix: a controlled trial, or any study that a review names. */
export interface MatrixTrial {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly diagnoses: readonly string[];
  readonly conditionGroups: readonly ConditionGroup[];
  readonly participants: number | null;
  readonly placebo: boolean;
}

/** A row of the matrix, with one cell per trial in the order of the columns. */
export interface MatrixRow {
  readonly reviewId: string;
  readonly cells: readonly MatrixCell[];
}

export interface ReviewMatrix {
  readonly trials: readonly MatrixTrial[];
  readonly rows: readonly MatrixRow[];
}

/** Groups that a review of chronic pain, whatever its cause, may range over. */
const painGroups: ReadonlySet<ConditionGroup> = new Set([
  'neuropathic-pain',
  'arthritis',
  'centralized-pain',
  'mixed-chronic-pain',
]);

/** The matrix of all reviews and all trials of a dataset. */
export function reviewMatrix(
  studies: readonly Study[],
  searches: readonly ReviewSearch[],
  parentOf: ReadonlyMap<string, string>,
): ReviewMatrix {
  const reviews = studies.filter(isReviewOfLdn);
  const named = new Set(reviews.flatMap(namedTrials));
  const columns = studies.filter((study) => isControlledTrial(study) || named.has(study.id));
  const ordered = columns.toSorted(
    (a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || compareText(a.name, b.name),
  );
  const searchOf = new Map(searches.map((search) => [search.review, search]));
  return {
    trials: ordered.map(trialOf),
    rows: reviews.map((review) => ({
      reviewId: review.id,
      cells: ordered.map((trial) => cellOf(review, searchOf.get(review.id), trial, parentOf)),
    })),
  };
}

/** A trial of LDN against something else: randomised, or a crossover in a fixed order. */
function isControlledTrial(study: Study): boolean {
  return (
    !study.contextOnly &&
    study.parentStudy === undefined &&
    (isRandomised(study.design) || isCrossover(study)) &&
    comparesWithOthers(study.comparator.classes)
  );
}

function trialOf(study: Study): MatrixTrial {
  const { id, name, diagnoses, conditionGroups } = study;
  return {
    id,
    name,
    year: yearOf(study),
    diagnoses,
    conditionGroups,
    participants: peopleOf(study),
    placebo: hasPlacebo(study.comparator.classes),
  };
}

function yearOf({ citation }: Study): number | null {
  return known(citation.year) ?? null;
}

function cellOf(
  review: Study,
  search: ReviewSearch | undefined,
  trial: Study,
  parentOf: ReadonlyMap<string, string>,
): MatrixCell {
  if (namedTrials(review).includes(trial.id)) return 'included';
  if (!isInScope(review, trial, parentOf)) return 'other-condition';
  if (search?.appearedBefore?.some(({ study }) => study === trial.id)) return 'later';
  const searched = known(search?.searchedUntil)?.date.slice(0, 4);
  const limit = searched === undefined ? yearOf(review) : Number(searched);
  const appeared = yearOf(trial);
  return limit !== null && appeared !== null && appeared > limit ? 'later' : 'not-stated';
}

/** True when the review's diagnoses hold one of the trial's, or one of those it is a form of. */
function isInScope(review: Study, trial: Study, parentOf: ReadonlyMap<string, string>): boolean {
  if (review.diagnoses.includes('any-condition')) return true;
  const wider = withWiderDiagnoses(trial.diagnoses, parentOf);
  if (wider.some((id) => review.diagnoses.includes(id))) return true;
  return (
    review.diagnoses.includes('chronic-pain') &&
    review.conditionGroups.some(
      (group) => painGroups.has(group) && trial.conditionGroups.includes(group),
    )
  );
}
