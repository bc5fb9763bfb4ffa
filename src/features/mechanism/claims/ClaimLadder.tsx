import { useId } from 'react';
import type { MechanismClaim } from '../../../domain/schema/mechanism-claim';
import {
  claimDirections,
  claimLevels,
  ladderRungs,
  type ClaimLevel,
} from '../../../domain/vocabulary/claim-levels';
import { levelsOf, shortCitation } from '../../../domain/mechanism/claim-place';

function Rung({ level, claims }: { level: ClaimLevel; claims: readonly MechanismClaim[] }) {
  const { label, help } = claimLevels[level];
  const own = claims.filter((claim) => levelsOf(claim).includes(level));
  return (
    <li data-empty={own.length === 0 || undefined} className="rung">
      <p className="text-xs font-semibold" title={help}>
        {label}
      </p>
      {own.length === 0 ? (
        <p className="text-xs text-soft italic">empty</p>
      ) : (
        <ul className="flex flex-wrap gap-x-3">
          {own.map((claim) => (
            <li key={claim.id} className="text-xs">
              <a href={`#${claim.id}`} className="target inline-flex items-center gap-1">
                <span aria-hidden="true" className="w-2 text-center font-semibold">
                  {claimDirections[claim.direction].sign}
                </span>
                {shortCitation(claim)}
                <span className="sr-only">
                  , {claimDirections[claim.direction].label}: {claim.headline}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the claims of a pathway rest on, from the patient at the top to the bench. Empty rungs stay. */
export function ClaimLadder({ claims }: { claims: readonly MechanismClaim[] }) {
  const headingId = useId();
  return (
    <div>
      <h3 id={headingId} className="border-b-2 border-ink pb-1 text-base font-semibold">
        Claim ladder
      </h3>
      <ol aria-labelledby={headingId} className="ladder">
        {ladderRungs.map((level) => (
          <Rung key={level} level={level} claims={claims} />
        ))}
      </ol>
      <p className="mt-2 mb-0.5 text-xs text-soft">Beside the ladder, without new measurements:</p>
      <ul>
        <Rung level="hypothesis" claims={claims} />
      </ul>
      <p className="mt-1 text-xs text-soft">
        <span aria-hidden="true">+ for · − against · ± both ways. </span>A claim on two rungs is
        counted once.
      </p>
    </div>
  );
}
