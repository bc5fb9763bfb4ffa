import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { evidenceIndexQuery } from '../../data/queries';
import { prepareSearch } from '../../domain/select/prepare-search';
import { LoadFailure } from '../../ui/LoadFailure';
import { useDocumentTitle } from '../address/use-document-title';
import { EvidenceScreen } from './EvidenceScreen';
import { EvidenceSkeleton } from './EvidenceSkeleton';
import { knownCodes } from '../address/use-view';
import { PageTitle } from '../../ui/page/PageTitle';

/** The Evidence page while its index loads, when that failed, and with it. */
export function EvidencePage() {
  const { data: index, error, refetch } = useQuery(evidenceIndexQuery);
  const prepared = useMemo(
    () =>
      index && {
        studies: prepareSearch(index.studies, index.diagnoses),
        known: knownCodes(index),
        labels: new Map(index.diagnoses.map(({ id, label }) => [id, label])),
      },
    [index],
  );
  if (error) return <FailedEvidence message={error.message} onRetry={() => void refetch()} />;
  if (!index || !prepared) return <EvidenceSkeleton />;
  return <EvidenceScreen index={index} {...prepared} />;
}

function FailedEvidence({ message, onRetry }: { message: string; onRetry: () => void }) {
  useDocumentTitle('Evidence could not be loaded');
  return (
    <div className="page py-8">
      <PageTitle>Evidence</PageTitle>
      <LoadFailure message={message} onRetry={onRetry} />
    </div>
  );
}
