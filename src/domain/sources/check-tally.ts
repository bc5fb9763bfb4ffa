import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import { checkStatusCodes, type CheckStatus } from '../vocabulary/sources';

/** How many figures of a record were agreed, corrected or read by one extractor only. */
export function checkTally(study: Study): Readonly<Record<CheckStatus, number>> {
  const { outcomes, pooled, harms } = study;
  const summaries = [known(harms.serious), known(harms.stopped)].flatMap((part) => part ?? []);
  const checks = [...outcomes, ...pooled, ...harms.events, ...summaries].map(({ check }) => check);
  const tally: Record<CheckStatus, number> = { agreed: 0, corrected: 0, single: 0 };
  for (const code of checkStatusCodes)
    tally[code] = checks.filter(({ status }) => status === code).length;
  return tally;
}
