import { useId } from 'react';
import type { MechanismClaim } from '../../../domain/schema/mechanism-claim';
import { ClaimItem } from './ClaimItem';
import { counted } from '../../../domain/format/number';

/** Claims of one direction under a heading; an empty list says that it is empty. */
export function ClaimList({
  title,
  empty,
  claims,
  anchor,
  className = '',
}: {
  title: string;
  /** What to say when there is no claim. */
  empty: string;
  claims: readonly MechanismClaim[];
  /** Id of the claim that the address names. */
  anchor: string;
  className?: string;
}) {
  const headingId = useId();
  return (
    <div className={className}>
      <h3 id={headingId} className="flex items-baseline justify-between border-b-2 border-ink pb-1">
        <span className="text-base font-semibold">{title}</span>
        <span aria-hidden="true" className="text-sm text-soft">
          {counted(claims.length, 'claim')}
        </span>
      </h3>
      <ul aria-labelledby={headingId} className="claim-list">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} anchored={claim.id === anchor} />
        ))}
        {claims.length === 0 && <li className="py-2.5 text-sm text-soft italic">{empty}</li>}
      </ul>
    </div>
  );
}
