import { useQuery } from '@tanstack/react-query';
import { mechanismQuery } from '../../../data/queries';
import { Loaded } from '../../../ui/loading/Loaded';
import { ClaimLinks } from './ClaimLinks';
import { claimsForDiagnoses } from '../../../domain/mechanism/claims-for-study';

/** Claims on mechanism about people with one of these diagnoses, or about a model of their disease. */
export function ClaimsOfDiagnoses({ diagnoses }: { diagnoses: readonly string[] }) {
  return (
    <Loaded
      query={useQuery(mechanismQuery)}
      waiting={<p className="text-soft">Loading the claims on mechanism…</p>}
    >
      {(file) => {
        const claims = claimsForDiagnoses(file.claims, diagnoses);
        return claims.length === 0 ? (
          <p className="text-soft">No claim on mechanism is about this condition.</p>
        ) : (
          <ClaimLinks claims={claims} />
        );
      }}
    </Loaded>
  );
}
