import { useQuery } from '@tanstack/react-query';
import { mechanismQuery } from '../../data/queries';
import { MechanismLead } from '../../features/mechanism/MechanismLead';
import '../../features/mechanism/mechanism.css';
import { LoadFailure } from '../../ui/LoadFailure';
import { useDocumentTitle } from '../address/use-document-title';
import { MechanismScreen } from './MechanismScreen';
import { PageTitle } from '../../ui/page/PageTitle';

/** The Mechanism explainer while its claims load, when that failed, and with them. */
export default function MechanismPage() {
  const { data, error, refetch } = useQuery(mechanismQuery);
  useDocumentTitle(error ? 'Mechanism could not be loaded' : 'Mechanism');
  return (
    <div className="page pt-6">
      <PageTitle>Mechanism</PageTitle>
      {data && <MechanismLead claims={data.claims} />}
      {error && <LoadFailure message={error.message} onRetry={() => void refetch()} />}
      {!error && !data && <p className="min-h-dvh py-6 text-soft">Loading the claims…</p>}
      {data && <MechanismScreen file={data} />}
    </div>
  );
}
