import type { MechanismClaim, PathwayStep } from '../../../domain/schema/mechanism-claim';
import {
  claimDirectionCodes,
  claimDirections,
  claimLevels,
} from '../../../domain/vocabulary/claim-levels';
import { ClaimLink } from '../claims/ClaimLink';
import { shortCitation } from '../../../domain/mechanism/claim-place';

/** "1 for, 1 against": how the claims behind a step speak. */
function tally(claims: readonly MechanismClaim[]): string {
  if (claims.length === 0) return 'no claim';
  return claimDirectionCodes
    .map((direction) => ({
      count: claims.filter((claim) => claim.direction === direction).length,
      label: claimDirections[direction].label,
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, label }) => `${count} ${label}`)
    .join(', ');
}

/** The steps of an idea in words; each opens the claims behind it and brings its part forward. */
export function StepList({
  steps,
  claimOf,
  addressOf,
  active,
  open,
  onOpen,
}: {
  steps: readonly PathwayStep[];
  claimOf: (id: string) => MechanismClaim | undefined;
  /** Address of a claim, which may be shown under another pathway. */
  addressOf: (claim: MechanismClaim) => string;
  active: number | null;
  /** Position of the step whose claims are open. */
  open: number | null;
  onOpen: (step: number | null) => void;
}) {
  return (
    <ol className="steps">
      {steps.map(({ text, claims: ids }, s) => {
        const claims = ids.flatMap((id) => claimOf(id) ?? []);
        const panel = `step-${s + 1}`;
        return (
          <li key={text} data-active={s === active || undefined} className="step">
            <button
              type="button"
              aria-expanded={s === open}
              aria-controls={panel}
              onClick={() => onOpen(s === open ? null : s)}
              className="target grid w-full grid-cols-[1.75rem_minmax(0,1fr)] py-2 text-left"
            >
              <span aria-hidden="true" className="step-number">
                {s + 1}
              </span>
              <span>
                <span className="serif block text-base leading-5">{text}</span>
                <span className="text-xs text-soft underline decoration-line underline-offset-3">
                  Behind this step: {tally(claims)}
                </span>
              </span>
            </button>
            <div id={panel} className={s === open ? 'block' : 'hidden print:block'}>
              {claims.length === 0 ? (
                <p className="pb-2 pl-7 text-sm text-soft italic">
                  No claim in this dataset tests this step.
                </p>
              ) : (
                <ul className="pb-2 pl-7">
                  {claims.map((claim) => (
                    <li key={claim.id} className="text-sm">
                      <ClaimLink href={addressOf(claim)} className="target inline-block py-0.5">
                        <strong className="font-semibold">
                          {claimDirections[claim.direction].label}
                        </strong>
                        {': '}
                        {claim.headline}
                      </ClaimLink>
                      <span className="text-xs text-soft">
                        {' '}
                        {claimLevels[claim.level].label}, {shortCitation(claim)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
