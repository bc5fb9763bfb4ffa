import type { Selection } from '../select/question';
import type { EvidenceIndex } from '../summary/evidence-index';
import { answerOf, type Answer } from './answer';
import { scopeOf } from './belongs-to-scope';

/** What all studies of the question of a selection amount to, whatever part of them is shown. */
export function answerOfQuestion(
  { questionView, ofQuestion }: Pick<Selection, 'questionView' | 'ofQuestion'>,
  { studies, diagnoses, registeredTrials }: EvidenceIndex,
): Answer {
  const scope = scopeOf(questionView, diagnoses);
  return answerOf(ofQuestion, { everything: studies, diagnoses, registeredTrials, scope });
}
