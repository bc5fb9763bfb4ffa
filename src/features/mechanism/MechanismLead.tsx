import type { MechanismClaim } from '../../domain/schema/mechanism-claim';
import { levelsOf } from '../../domain/mechanism/claim-place';

/** The state of the question in one paragraph, counted from the claims. */
export function MechanismLead({ claims }: { claims: readonly MechanismClaim[] }) {
  const count = (direction: MechanismClaim['direction']) =>
    claims.filter((claim) => claim.direction === direction).length;
  const fromPeople = claims.filter((claim) =>
    levelsOf(claim).some((level) => level.startsWith('human') || level === 'clinical-outcome'),
  ).length;
  return (
    <p className="serif mt-1 max-w-4xl text-xl">
      How low-dose naltrexone might act is not settled. Of {claims.length} claims,{' '}
      {count('supports')} speak for an idea, {count('contradicts')} against one and {count('mixed')}{' '}
      both ways; {fromPeople} come from people, the rest from cells, animals and argument.
    </p>
  );
}
