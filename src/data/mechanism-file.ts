import type { MechanismClaim, PathwayStory } from '../domain/schema/mechanism-claim';
import type { PharmacologyFact } from '../domain/schema/pharmacology-fact';

/** The file of mechanism claims and pharmacology facts, as it is emitted and fetched. */
export interface MechanismFile {
  readonly version: string;
  readonly pathways: readonly PathwayStory[];
  readonly claims: readonly MechanismClaim[];
  readonly facts: readonly PharmacologyFact[];
}
