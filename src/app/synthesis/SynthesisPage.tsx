import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { evidenceIndexQuery, referenceQuery, synthesisQuery } from '../../data/queries';
import { prepareSearch } from '../../domain/select/prepare-search';
import { LoadFailure } from '../../ui/LoadFailure';
import { useDocumentTitle } from '../address/use-document-title';
import { SynthesisScreen } from './SynthesisScreen';
import { knownCodes } from '../address/use-view';
import { PageTitle } from '../../ui/page/PageTitle';
import '../filtered/filtered-screen.css';

/** The Synthesis page while its data load, when that failed, and with them. */
export default function SynthesisPage() {
  const index = useQuery(evidenceIndexQuery);
  const studies = useQuery(synthesisQuery);
  const reference = useQuery(referenceQuery);
  const prepared = useMemo(
    () =>
      index.data && {
        index: index.data,
        prepared: prepareSearch(index.data.studies, index.data.diagnoses),
        known: knownCodes(index.data),
        labels: new Map(index.data.diagnoses.map(({ id, label }) => [id, label])),
      },
    [index.data],
  );
  const failed = [index, studies, reference].find(({ error }) => error !== null);
  if (failed?.error)
    return (
      <FailedSynthesis
        message={failed.error.message}
        onRetry={() => {
          for (const query of [index, studies, reference]) if (query.error) void query.refetch();
        }}
      />
    );
  if (!prepared || !studies.data || !reference.data)
    return (
      <div className="page evidence-grid pt-5" aria-busy="true">
        <div className="evidence-filters" />
        <div className="min-h-[150dvh]">
          <PageTitle>Synthesis</PageTitle>
          <p className="serif mt-1 text-xl text-soft">Loading the figures for pooling…</p>
        </div>
      </div>
    );
  return (
    <SynthesisScreen
      {...prepared}
      studies={studies.data.studies}
      instruments={reference.data.instruments}
    />
  );
}

function FailedSynthesis({ message, onRetry }: { message: string; onRetry: () => void }) {
  useDocumentTitle('Synthesis could not be loaded');
  return (
    <div className="page py-8">
      <PageTitle>Synthesis</PageTitle>
      <LoadFailure message={message} onRetry={onRetry} />
    </div>
  );
}
