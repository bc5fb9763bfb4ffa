import { PageTitle } from '../../ui/page/PageTitle';

import '../filtered/filtered-screen.css';

/** Keeps the shape of the Evidence screen while it loads, so that nothing jumps. */
export function EvidenceSkeleton() {
  return (
    <div className="page evidence-grid pt-6" aria-busy="true">
      <div className="evidence-filters" />
      <div className="min-h-[200dvh] min-w-0">
        <PageTitle>Evidence</PageTitle>
        <p className="serif mt-1 min-h-44 text-xl text-soft">Loading the evidence…</p>
      </div>
    </div>
  );
}
