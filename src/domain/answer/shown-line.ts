import { counted, formatCount } from '../format/number';
import { numberWord } from '../format/number-word';
import { listOf, plural } from '../format/words';
import type { Selection } from '../select/question';
import type { StudySummary } from '../summary/study-summary';
import { labelInSentence } from '../vocabulary/proper-names';
import { resultDirectionCodes } from '../vocabulary/filters/directions';
import { controlledComparisons } from './answer';
import type { AnswerSegment } from './answer-line';
import { narrowings, scopeText } from './view-title';

const studiesText = (n: number) => counted(n, 'study', 'studies');

/**
 * What of the question the list shows, where that is not all of it: how many studies by which
 * filters, and how many of the controlled comparisons are among them. null where the list is the
 * question.
 */
export function shownLine(
  selection: Selection,
  diagnosisLabels: ReadonlyMap<string, string>,
): readonly AnswerSegment[] | null {
  const { asked, shown, ofQuestion } = selection;
  const belongs = new Set(ofQuestion);
  const own = shown.filter((study) => belongs.has(study));
  const scope = labelInSentence(scopeText(selection.questionView, diagnosisLabels));
  const others = shown.length - own.length;
  const besides =
    others === 0 ? '' : `, and ${numberWord(others)} on other conditions that mention the words`;
  if (own.length === ofQuestion.length)
    return others === 0
      ? null
      : [{ text: `Shown: all ${studiesText(own.length)} of ${scope}${besides}.` }];
  const names = narrowings(selection, diagnosisLabels);
  const lead = `Shown: ${own.length === 0 ? 'none' : formatCount(own.length)} of ${studiesText(ofQuestion.length)} (${names.join(', ')})${besides}`;
  return asked.result.direction.length > 0
    ? chosenByResult(lead, own, ofQuestion)
    : lookedAt(lead, plural(names.length, 'this filter', 'these filters'), own, ofQuestion);
}

/** "two of the five controlled comparisons", "all five controlled comparisons". */
function comparisonsText(shown: number, all: number): string {
  if (all < 2) return 'the one controlled comparison';
  const which = shown === all ? 'all' : `${numberWord(shown)} of the`;
  return `${which} ${numberWord(all)} controlled comparisons`;
}

function chosenByResult(
  lead: string,
  own: readonly StudySummary[],
  ofQuestion: readonly StudySummary[],
): readonly AnswerSegment[] {
  const compared = controlledComparisons(own).length;
  const later = own.filter(({ parentStudy }) => parentStudy !== null).length;
  const parts = [
    compared === 0 ? '' : comparisonsText(compared, controlledComparisons(ofQuestion).length),
    later === 0 ? '' : `${numberWord(later)} later ${plural(later, 'report')} of a trial`,
  ].filter((part) => part !== '');
  const among = parts.length === 0 ? '' : `: ${listOf(parts)}`;
  return [
    { text: `${lead}${among}. Studies chosen by their result cannot tell how often LDN helped.` },
  ];
}

function lookedAt(
  lead: string,
  filters: string,
  own: readonly StudySummary[],
  ofQuestion: readonly StudySummary[],
): readonly AnswerSegment[] {
  const compared = controlledComparisons(own).length;
  const all = controlledComparisons(ofQuestion).length;
  if (all === 0) return [{ text: `${lead}.` }];
  if (compared > 0) return [{ text: `${lead}, with ${comparisonsText(compared, all)}.` }];
  const none = plural(own.length, 'it is not a', 'none of these is a');
  return [
    { text: own.length === 0 ? lead : `${lead}; ${none} controlled comparison with a result` },
    { text: `. Without ${filters}: ` },
    {
      text: `${numberWord(all)} controlled ${plural(all, 'comparison')}`,
      counted: { filter: { direction: resultDirectionCodes, parent: true }, count: all },
    },
    { text: '.' },
  ];
}
