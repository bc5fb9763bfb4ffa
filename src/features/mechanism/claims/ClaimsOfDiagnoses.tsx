import { useQuery } from '@tanstack/react-query';
import { mechanismQuery } from '../../../data/queries';
import { LoadFailure } from '../../../ui/LoadFailure';
import { ClaimLinks } from './ClaimLinks';
import { claimsForDiagnoses } from '../../../domain/mechanism/claims-for-study';

/** Claims on mechanism about people with one of these diagnoses, or about a model of their disease. */
export function ClaimsOfDiagnoses({ diagnoses }: { diagnoses: readonly string[] }) {
  const { data, error, refetch } = useQuery(mechanismQuery);
  if (error) return <LoadFailure message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <p className="text-soft">Loading the claims on mechanism…</p>;
  const claims = claimsForDiagnoses(data.claims, diagnoses);
  return claims.length === 0 ? (
    <p className="text-soft">No claim on mechanism is about this condition.</p>
  ) : (
    <ClaimLinks claims={claims} />
  );
}
