import { countParticipants } from '../select/count-participants';
import type { Selection } from '../select/question';
import type { EvidenceIndex } from '../summary/evidence-index';
import type { Answer } from './answer';
import type { AnswerLine } from './answer-line';
import { benefitLine } from './benefit-line';
import { harmsOfQuestion } from './harms-of-question';
import { harmsOfQuestionLine } from './harms-of-question-words';
import { lastCorrected, nextLine } from './next-line';

/** The lines of an answer that need no pooling, each with fewer words than a glance takes. */
export interface AnswerLines {
  readonly benefit: AnswerLine;
  readonly harms: AnswerLine;
  readonly next: AnswerLine;
}

/** The lines of an answer to a question, from all of its studies in the dataset. */
export function answerLines(
  answer: Answer,
  { asked, ofQuestion }: Pick<Selection, 'asked' | 'ofQuestion'>,
  index: Pick<EvidenceIndex, 'harms' | 'corrected' | 'date'>,
): AnswerLines {
  const { uncontrolled, cases } = answer.kinds;
  return {
    benefit: benefitLine(answer, {
      uncontrolled: countParticipants([...uncontrolled, ...cases]).participants,
      mixed: asked.question.diagnosis.length !== 1,
    }),
    harms: harmsOfQuestionLine(harmsOfQuestion(answer, ofQuestion, index.harms)),
    next: nextLine(answer.trialsToReport, lastCorrected(ofQuestion, index.corrected), index.date),
  };
}
