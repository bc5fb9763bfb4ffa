import type { Segment } from '../format/segment';
import type { Selection } from '../select/question';
import type { StudyForPooling } from '../study/study-for-pooling';
import type { DiagnosisBrief } from '../summary/evidence-index';
import { certaintyContext, type CertaintyReference } from './certainty-context';
import { howSureLine } from './how-sure-line';

/** The line on certainty for all studies of the question of a selection. */
export function howSureOfQuestion(
  { questionView, ofQuestion }: Pick<Selection, 'questionView' | 'ofQuestion'>,
  file: { readonly studies: readonly StudyForPooling[]; readonly certainty: CertaintyReference },
  diagnoses: readonly DiagnosisBrief[],
): readonly Segment[] {
  const ids = new Set(ofQuestion.map(({ id }) => id));
  return howSureLine(
    file.studies.filter(({ id }) => ids.has(id)),
    certaintyContext(file.certainty, questionView, diagnoses),
  );
}
