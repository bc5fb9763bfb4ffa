import { useQueryClient } from '@tanstack/react-query';
import { synthesisQuery } from '../../data/queries';
import { evidenceHref } from '../../domain/address/hrefs';
import type { EvidenceView } from '../../domain/address/view';
import type { AnswerLines } from '../../domain/answer/answer-lines';
import { chartNote } from '../../domain/answer/chart-note';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import { CopyButton } from '../../ui/CopyButton';

/** Copies the four lines as prose with citations, as formatted and as plain text. */
export function CopyForChart({
  scope,
  lines,
  view,
  selected,
  index,
}: {
  scope: string;
  lines: AnswerLines;
  /** The view of the question alone. */
  view: EvidenceView;
  selected: readonly StudySummary[];
  index: EvidenceIndex;
}) {
  const queries = useQueryClient();
  const copy = async () => {
    const [{ howSureLine }, { certaintyContext }, file] = await Promise.all([
      import('../../domain/certainty/how-sure-line'),
      import('../../domain/certainty/certainty-context'),
      queries.fetchQuery(synthesisQuery),
    ]);
    const ids = new Set(selected.map(({ id }) => id));
    const own = file.studies.filter(({ id }) => ids.has(id));
    const sure = howSureLine(own, certaintyContext(file.certainty, view, index.diagnoses));
    const note = chartNote(
      scope,
      [
        { name: 'Benefit', line: lines.benefit },
        { name: 'Harms', line: lines.harms },
        { name: 'How sure', line: sure },
        { name: 'Next', line: lines.next },
      ],
      index.studies,
      { ...index, address: window.location.origin + evidenceHref(view) },
    );
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([note.text], { type: 'text/plain' }),
        'text/html': new Blob([note.html], { type: 'text/html' }),
      }),
    ]);
  };
  return <CopyButton label="Copy for the chart" copy={copy} />;
}
