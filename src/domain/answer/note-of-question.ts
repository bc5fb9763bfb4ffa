import { evidenceHref } from '../address/hrefs';
import type { Question } from '../select/question';
import type { EvidenceIndex } from '../summary/evidence-index';
import type { AnswerLine } from './answer-line';
import type { AnswerLines } from './answer-lines';
import { chartNote, type ChartNote, type CitedRecord, type CitedWords } from './chart-note';

/**
 * The four lines on a question as a note for the chart, the same from every screen that shows them.
 * `site` is the origin of the site ("https://example.org"), to which the address of the question is added.
 */
export function noteOfQuestion(
  scope: string,
  lines: AnswerLines & { readonly sure: AnswerLine },
  { questionView }: { readonly questionView: Question },
  index: Pick<EvidenceIndex, 'version' | 'date'> & { readonly studies: readonly CitedRecord[] },
  words: { readonly studies: Readonly<Record<string, CitedWords>> },
  site: string,
): ChartNote {
  return chartNote(
    scope,
    [
      { name: 'Benefit', line: lines.benefit },
      { name: 'Harms', line: lines.harms },
      { name: 'How sure', line: lines.sure },
      { name: 'Next', line: lines.next },
    ],
    index.studies,
    words.studies,
    { ...index, address: site + evidenceHref(questionView) },
  );
}
