import type { AmendedAddress } from '../address/amended-address';
import type { MechanismView } from '../address/mechanism-view';
import type { MechanismClaim } from '../schema/mechanism-claim';
import { isOfPathway } from './claim-place';

/** An anchor that names a claim of another pathway opens that pathway; null where none is to open. */
export function amendClaimAddress(
  claims: readonly MechanismClaim[],
  view: MechanismView,
  anchor: string,
): AmendedAddress<MechanismView> | null {
  const named = claims.find(({ id }) => id === anchor);
  return named === undefined || isOfPathway(named, view.pathway)
    ? null
    : { view: { ...view, pathway: named.pathway }, hash: `#${anchor}`, said: [] };
}
