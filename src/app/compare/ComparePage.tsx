import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { evidenceIndexQuery, studyQuery } from '../../data/queries';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { compareCodec } from '../../domain/address/codecs';
import { LoadFailure } from '../../ui/LoadFailure';
import { AddressNotices } from '../address/AddressNotices';
import { ComparisonScreen } from './ComparisonScreen';
import { EmptyComparison } from './EmptyComparison';
import { useDocumentTitle } from '../address/use-document-title';
import { knownCodes, useView } from '../address/use-view';
import { PageTitle } from '../../ui/page/PageTitle';
import '../../features/compare/compare.css';

/** The comparison: its studies are in the address, nowhere else. */
export default function ComparePage() {
  const { data: index, error, refetch } = useQuery(evidenceIndexQuery);
  return (
    <div className="dense-print page pt-5">
      <PageTitle>Comparison</PageTitle>
      {error && <LoadFailure message={error.message} onRetry={() => void refetch()} />}
      {index ? (
        <AddressedComparison index={index} />
      ) : (
        !error && <p className="min-h-dvh pt-3 text-soft">Loading the studies…</p>
      )}
    </div>
  );
}

function AddressedComparison({ index }: { index: EvidenceIndex }) {
  const known = useMemo(() => knownCodes(index), [index]);
  const { view, notices, dismissNotices, setView } = useView(compareCodec, known);
  const details = useQueries({
    queries: view.s.map((id) => studyQuery(id, index.details[id])),
  });
  const failed = details.find(({ error }) => error !== null);
  const studies = details.flatMap(({ data }) => data ?? []);
  const ready = studies.length === view.s.length;
  const names = studies.map(({ name }) => name);
  useDocumentTitle(
    view.s.length === 0 ? 'Comparison' : `Comparison: ${ready ? names.join(', ') : '…'}`,
  );
  return (
    <>
      <AddressNotices notices={notices} onDismiss={dismissNotices} />
      {view.s.length < 2 && <EmptyComparison index={index} chosen={view.s} />}
      {failed?.error && (
        <LoadFailure
          message={failed.error.message}
          onRetry={() => {
            for (const query of details) if (query.error) void query.refetch();
          }}
        />
      )}
      {view.s.length >= 2 && ready && (
        <ComparisonScreen studies={studies} index={index} view={view} onChange={setView} />
      )}
      {view.s.length >= 2 && !ready && !failed && (
        <p className="min-h-dvh pt-3 text-soft">Loading {view.s.length} studies…</p>
      )}
    </>
  );
}
