import type { StudySummary } from '../../domain/summary/study-summary';
import { PageTitle } from '../../ui/page/PageTitle';

/** Keeps the shape of a study page while its record loads; its name stands already. */
export function StudySkeleton({ summary }: { summary: StudySummary | null }) {
  return (
    <div className="page min-h-[200dvh] pt-4" aria-busy="true">
      <PageTitle look="reading">{summary?.name ?? 'Study'}</PageTitle>
      <p className="mt-3 text-soft">Loading the record…</p>
    </div>
  );
}
