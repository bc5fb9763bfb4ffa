import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';

/** What was given, as sides and signs name it. */
export type TreatmentName = 'LDN' | 'naltrexone';

/**
 * The treatment of a figure: figures on naltrexone at any dose, and all figures of a record that is
 * kept for context, must not be called LDN, in print, in speech or in files.
 */
export function treatmentOf(
  study: Pick<Study, 'contextOnly'>,
  effect: Outcome['effect'] | undefined,
): TreatmentName {
  return study.contextOnly || known(effect)?.interventionNote !== undefined ? 'naltrexone' : 'LDN';
}
