import { known } from '../missing/missing';
import type { MechanismClaim } from '../schema/mechanism-claim';
import type { ClaimLevel } from '../vocabulary/claim-levels';
import type { Pathway } from '../vocabulary/pathways';

/** True when a claim belongs to a pathway, as its own or as a further one. */
export function isOfPathway(claim: MechanismClaim, pathway: Pathway): boolean {
  return claim.pathway === pathway || (claim.alsoPathways ?? []).includes(pathway);
}

/** Every level a claim rests on, its main one first. */
export function levelsOf(claim: MechanismClaim): readonly ClaimLevel[] {
  return [claim.level, ...(claim.alsoLevels ?? [])];
}

/** "Zagon 1984", "OrPha Swiss GmbH": how a claim is named where room is short. */
export function shortCitation({ citation, derived }: MechanismClaim): string {
  if (derived) return 'Worked out here';
  const [first] = citation.authors;
  const name =
    first === undefined ? 'No author' : 'literal' in first ? first.literal : first.family;
  const year = known(citation.year);
  return year === undefined ? name : `${name} ${year}`;
}
