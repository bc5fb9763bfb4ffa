import { boundLabel } from '../../domain/certainty/bound-words';
import type { CertaintyBound } from '../../domain/certainty/certainty-bound';
import { certaintyLevels } from '../../domain/vocabulary/certainty';

/** The level of a bound as guidelines print it, and in words. */
export function CertaintySigns({ bound }: { bound: CertaintyBound }) {
  return (
    <>
      <span aria-hidden="true" className="whitespace-nowrap">
        {certaintyLevels[bound.level].signs}
      </span>{' '}
      {boundLabel(bound)}
    </>
  );
}
