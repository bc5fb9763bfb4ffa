import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { evidenceIndexQuery, studyQuery } from '../../data/queries';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { Study } from '../../domain/schema/study';
import { compareCodec } from '../../domain/address/pages/compare-codec';
import { Loaded } from '../../ui/loading/Loaded';
import { together } from '../../ui/loading/loading';
import { AddressNotices } from '../address/AddressNotices';
import { LoadedPage } from '../LoadedPage';
import { ComparisonScreen } from './ComparisonScreen';
import { EmptyComparison } from './EmptyComparison';
import { useDocumentTitle } from '../address/use-document-title';
import { useAddress } from '../address/use-address';
import { knownCodes } from '../../domain/summary/known-codes';
import '../../features/compare/compare.css';

/** The comparison: its studies are in the address, nowhere else. */
export default function ComparePage() {
  return (
    <div className="dense-print">
      <LoadedPage
        title="Comparison"
        query={useQuery(evidenceIndexQuery)}
        waiting="Loading the studies…"
      >
        {(index) => <AddressedComparison index={index} />}
      </LoadedPage>
    </div>
  );
}

function AddressedComparison({ index }: { index: EvidenceIndex }) {
  const known = useMemo(() => knownCodes(index), [index]);
  const address = useAddress(compareCodec, known);
  const { view, setView } = address;
  const details = useQueries({
    queries: view.s.map((id) => studyQuery(id, index.details[id])),
  });
  const records = together<readonly Study[]>(details);
  const names = records.data?.map(({ name }) => name).join(', ') ?? '…';
  useDocumentTitle(view.s.length === 0 ? 'Comparison' : `Comparison: ${names}`);
  return (
    <>
      <AddressNotices of={address} />
      {view.s.length < 2 ? (
        <EmptyComparison index={index} chosen={view.s} />
      ) : (
        <Loaded
          query={records}
          waiting={<p className="min-h-dvh pt-3 text-soft">Loading {view.s.length} studies…</p>}
        >
          {(studies) => (
            <ComparisonScreen studies={studies} index={index} view={view} onChange={setView} />
          )}
        </Loaded>
      )}
    </>
  );
}
