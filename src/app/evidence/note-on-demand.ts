import type { QueryClient } from '@tanstack/react-query';
import { synthesisQuery, wordsQuery } from '../../data/queries';
import type { AnswerLines } from '../../domain/answer/answer-lines';
import type { ChartNote } from '../../domain/answer/chart-note';
import type { Selection } from '../../domain/select/question';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';

/** The note for the chart, with the code and the figures that its rating needs fetched for it. */
export async function noteOnDemand(
  scope: string,
  lines: AnswerLines,
  selection: Selection,
  index: EvidenceIndex,
  queries: QueryClient,
): Promise<ChartNote> {
  const [{ howSureOfQuestion }, { noteOfQuestion }, file, words] = await Promise.all([
    import('../../domain/certainty/how-sure-of-question'),
    import('../../domain/answer/note-of-question'),
    queries.fetchQuery(synthesisQuery),
    queries.fetchQuery(wordsQuery),
  ]);
  const sure = howSureOfQuestion(selection, file, index.diagnoses);
  return noteOfQuestion(scope, { ...lines, sure }, selection, index, words, window.location.origin);
}
