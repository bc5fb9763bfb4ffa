import type { Mechanism } from '../../domain/schema/mechanism-claim';
import type { PharmacologyFact } from '../../domain/schema/pharmacology-fact';
import { mechanismFormat, type MechanismFile } from '../mechanism-file';

/** Claims and facts in one file, which only the pages that show them fetch. */
export function mechanismFile(
  version: string,
  { pathways, claims }: Mechanism,
  facts: readonly PharmacologyFact[],
): MechanismFile {
  return { format: mechanismFormat, version, pathways, claims, facts };
}
