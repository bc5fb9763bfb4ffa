import type { MechanismClaim, PathwayStory } from '../domain/schema/mechanism-claim';
import type { PharmacologyFact } from '../domain/schema/pharmacology-fact';

/** Shape of the file; raised when a reader of the old shape would misread the new one. */
export const mechanismFormat = 1;

/** The file of mechanism claims and pharmacology facts, as it is emitted and fetched. */
export interface MechanismFile {
  readonly format: number;
  readonly version: string;
  readonly pathways: readonly PathwayStory[];
  readonly claims: readonly MechanismClaim[];
  readonly facts: readonly PharmacologyFact[];
}
