import type { Answer } from '../../domain/answer/answer';
import { answerFacts } from '../../domain/answer/answer-facts';

/** What the four lines rest on, in one small line: what is asked, records, people, doses, longest treatment. */
export function AnswerFacts({
  scope,
  answer,
  people,
}: {
  scope: string;
  answer: Answer;
  /** Each person once. */
  people: number;
}) {
  return (
    <p className="text-xs text-soft">
      <b className="serif mr-2 text-base font-semibold text-ink">{scope}</b>
      {answerFacts(answer, people).join(' · ')} · LDN is off-label here
    </p>
  );
}
