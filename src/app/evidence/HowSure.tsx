import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { synthesisQuery } from '../../data/queries';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import type { EvidenceView } from '../../domain/address/view';
import { certaintyContext } from '../../domain/certainty/certainty-context';
import { howSureLine } from '../../domain/certainty/how-sure-line';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import { LinkedRuns } from '../../figures/words/LinkedRuns';

/** The most that certainty could be for the studies of the question, and where each step of it stands. */
export function HowSure({
  view,
  selected,
  index,
}: {
  /** The view of the question alone. */
  view: EvidenceView;
  selected: readonly StudySummary[];
  index: EvidenceIndex;
}) {
  const { data: file, error } = useQuery(synthesisQuery);
  if (error) return <>How sure this is could not be worked out. {error.message}</>;
  if (!file) return <>Rating…</>;
  const ids = new Set(selected.map(({ id }) => id));
  const own = file.studies.filter(({ id }) => ids.has(id));
  return (
    <>
      <LinkedRuns
        runs={howSureLine(own, certaintyContext(file.certainty, view, index.diagnoses))}
      />{' '}
      <Link href={synthesisHref(view)}>Why</Link>
    </>
  );
}
