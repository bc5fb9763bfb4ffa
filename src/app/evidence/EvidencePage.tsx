import { useQuery } from '@tanstack/react-query';
import { evidenceIndexQuery } from '../../data/queries';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { usePreparedIndex } from '../filtered/use-prepared-index';
import { LoadedPage } from '../LoadedPage';
import { EvidenceScreen } from './EvidenceScreen';
import { EvidenceSkeleton } from './EvidenceSkeleton';

/** The Evidence page, which rests on the index alone. */
export function EvidencePage() {
  const index = useQuery(evidenceIndexQuery);
  return (
    <LoadedPage title="Evidence" query={index} waiting={{ shape: <EvidenceSkeleton /> }}>
      {(data) => <PreparedEvidence index={data} />}
    </LoadedPage>
  );
}

function PreparedEvidence({ index }: { index: EvidenceIndex }) {
  return <EvidenceScreen of={usePreparedIndex(index)} />;
}
