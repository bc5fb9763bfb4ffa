import { isMissing, known } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import { ratingWords } from '../study/rating-words';
import type { CertaintyReference, PublishedRating } from './certainty-context';

/**
 * What certainty asks of a dataset besides its studies: completed trials of LDN alone without a published
 * result, smallest important differences between groups in points, and what reviews rated, in their words.
 * No trial has a published rating of its own that a rule could read, so there are none of those.
 */
export function certaintyReference({
  registeredTrials,
  instruments,
  studies,
}: Pick<Dataset, 'registeredTrials' | 'instruments' | 'studies'>): CertaintyReference {
  return {
    unpublishedTrials: registeredTrials
      .filter(({ status, combinedWith }) => status === 'completed-unpublished' && !combinedWith)
      .map(({ id, title, participants, conditionGroups, diagnoses }) => ({
        id,
        title,
        participants: known(participants) ?? null,
        conditionGroups,
        diagnoses,
      })),
    importantDifferences: instruments.flatMap(({ id, applies, withinPerson, threshold }) => {
      const value = known(threshold);
      const between = applies.includes('between-group-difference') && withinPerson === false;
      return between && value?.kind === 'single' && value.unit === 'points'
        ? [{ instrumentId: id, points: value.value }]
        : [];
    }),
    biasRatings: [],
    publishedRatings: studies.flatMap(publishedRating),
  };
}

/** The rating of a record; none where it says nothing of one, or nobody could tell. */
function publishedRating(study: Study): readonly PublishedRating[] {
  const { id: studyId, name, riskOfBias, conditionGroups, diagnoses } = study;
  const of = { studyId, name, conditionGroups, diagnoses };
  return isMissing(riskOfBias) ? [] : [{ ...of, words: ratingWords(riskOfBias) }];
}
