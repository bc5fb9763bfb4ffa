import {
  belongsToScope,
  diagnosesOfView,
  scopeOf,
  type ScopeOfView,
} from '../answer/belongs-to-scope';
import type { DiagnosisBrief } from '../summary/evidence-index';
import type { Question } from '../select/question';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';

/** A trial that has ended and whose result nobody published; the people it enrolled. */
export interface UnpublishedTrial {
  readonly id: string;
  readonly title: string;
  readonly participants: number | null;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly diagnoses: readonly string[];
}

/** A published smallest important difference between groups, in points of its instrument. */
export interface ImportantDifference {
  readonly instrumentId: string;
  readonly points: number;
}

/** What a published assessment says of the bias of one trial. */
export interface BiasRating {
  readonly studyId: string;
  readonly judgement: 'low' | 'some-concerns' | 'high';
  /** Who rated it, as a citation. */
  readonly by: string;
}

/** What a review or assessment says of bias or certainty, on its own scale and in its words; never one of ours. */
export interface PublishedRating {
  /** Record of the review. */
  readonly studyId: string;
  readonly name: string;
  /** The rating, or that a scale was used whose ratings could not be read. */
  readonly words: string;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly diagnoses: readonly string[];
}

/** What certainty asks of the dataset besides the studies. */
export interface CertaintyReference {
  readonly unpublishedTrials: readonly UnpublishedTrial[];
  readonly importantDifferences: readonly ImportantDifference[];
  readonly biasRatings: readonly BiasRating[];
  readonly publishedRatings: readonly PublishedRating[];
}

/** The same for one question. */
export interface CertaintyContext extends CertaintyReference {
  /** Slugs of the diagnoses asked about, with their forms; empty where all are. */
  readonly diagnoses: ReadonlySet<string>;
}

/** Narrows the reference to a question; `table` is the table of diagnoses. */
export function certaintyContext(
  reference: CertaintyReference,
  question: Question,
  table: readonly DiagnosisBrief[],
): CertaintyContext {
  const scope: ScopeOfView = scopeOf(question, table);
  return {
    ...reference,
    unpublishedTrials: reference.unpublishedTrials.filter((trial) => belongsToScope(trial, scope)),
    publishedRatings: reference.publishedRatings.filter((one) => belongsToScope(one, scope)),
    diagnoses: new Set(diagnosesOfView(question, table)),
  };
}
