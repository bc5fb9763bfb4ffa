import { Link } from 'wouter';
import type { MechanismClaim } from '../../../domain/schema/mechanism-claim';
import { claimDirections, claimLevels } from '../../../domain/vocabulary/claim-levels';
import { pathways } from '../../../domain/vocabulary/pathways';
import { mechanismHref } from '../../../domain/address/mechanism-view';

/** Claims as links to them, each with its pathway, direction and level of evidence. */
export function ClaimLinks({ claims }: { claims: readonly MechanismClaim[] }) {
  return (
    <ul>
      {claims.map(({ id, headline, pathway, level, direction }) => (
        <li key={id} className="border-t border-rule py-1">
          <Link href={mechanismHref({ pathway }, id)} className="serif text-base leading-5">
            {headline}
          </Link>
          <span className="block text-xs text-soft">
            {pathways[pathway].label} · {claimDirections[direction].label} ·{' '}
            {claimLevels[level].label}
          </span>
        </li>
      ))}
    </ul>
  );
}
