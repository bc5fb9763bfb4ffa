import { useQuery } from '@tanstack/react-query';
import { mechanismQuery } from '../../../data/queries';
import type { MechanismClaim } from '../../../domain/schema/mechanism-claim';
import { Loaded } from '../../../ui/loading/Loaded';
import { ClaimLinks } from './ClaimLinks';
import { claimsForStudy, type ClaimedStudy } from '../../../domain/mechanism/claims-for-study';

function TitledClaims({ title, claims }: { title: string; claims: readonly MechanismClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <div className="mt-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ClaimLinks claims={claims} />
    </div>
  );
}

/**
 * Claims on mechanism that come from a record's paper or from the same people, as links to them.
 * Draws nothing but a line when there are none; the claims are fetched when this is first shown.
 */
export function RelatedClaims({ study }: { study: ClaimedStudy }) {
  return (
    <Loaded
      query={useQuery(mechanismQuery)}
      waiting={<p className="text-sm text-soft">Loading the claims on mechanism…</p>}
    >
      {({ claims }) => {
        const { own, samePeople } = claimsForStudy(claims, study);
        if (own.length + samePeople.length === 0) {
          return <p className="text-sm text-soft">No claim on mechanism rests on this record.</p>;
        }
        return (
          <>
            <TitledClaims title="From this paper" claims={own} />
            <TitledClaims title="From other papers on the same people" claims={samePeople} />
          </>
        );
      }}
    </Loaded>
  );
}
