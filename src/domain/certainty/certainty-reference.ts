import { known } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import type { CertaintyReference } from './certainty-context';

/**
 * What certainty asks of a dataset besides its studies: completed trials of LDN alone without a published
 * result, and smallest important differences between groups in points. Published ratings of bias are not
 * recorded in a form that a rule can read, so there are none.
 */
export function certaintyReference({
  registeredTrials,
  instruments,
}: Pick<Dataset, 'registeredTrials' | 'instruments'>): CertaintyReference {
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
  };
}
