import { studyHref } from '../../domain/address/hrefs';
import { chartNote, type ChartNote } from '../../domain/answer/chart-note';
import type { Band } from '../../domain/bands/band';
import { figureSentence, type LinesOfStudy } from '../../domain/record/lines-of-study';
import type { SearchWords } from '../../domain/summary/search-words';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';

/** The four lines on one record as a note for the chart, its figure in words and the record cited first. */
export function noteOfStudy(
  { id, name, condition }: StudySummary,
  lines: LinesOfStudy,
  band: Band,
  index: EvidenceIndex,
  words: SearchWords,
): ChartNote {
  const cited = lines.benefit.map((run) => ({ ...run, studyId: id }));
  return chartNote(
    `${name}, ${condition}`,
    [
      { name: 'Benefit', line: [...cited, { text: figureSentence(band) }] },
      { name: 'Harms', line: lines.harms },
      { name: 'How sure', line: lines.sure },
      { name: 'Next', line: lines.next },
    ],
    index.studies,
    words.studies,
    { ...index, address: window.location.origin + studyHref(id) },
  );
}
