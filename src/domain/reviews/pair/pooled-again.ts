import { poolStudies, type NotPooledHere, type PooledStudies } from '../pooled-here';
import type { ReviewRecord, ReviewsFile } from '../reviews-file';

/** What this site's own rules make of the trials that a review names. */
export type PooledAgain =
  /** It names none in what could be read. */
  | { readonly kind: 'none-named' }
  | ({ readonly kind: 'pooled' } & PooledStudies)
  | { readonly kind: 'not-pooled'; readonly notPooled: readonly NotPooledHere[] };

/** The trials that a review names, pooled as the Synthesis screen would. */
export function pooledAgain(
  { namedPoolable }: Pick<ReviewsFile, 'namedPoolable'>,
  { namedTrials }: Pick<ReviewRecord, 'namedTrials'>,
): PooledAgain {
  if (namedTrials.length === 0) return { kind: 'none-named' };
  const isNamed = ({ studyId }: { readonly studyId: string }) => namedTrials.includes(studyId);
  const pool = poolStudies({
    rows: namedPoolable.rows.filter(isNamed),
    withoutRow: namedPoolable.withoutRow.filter(isNamed),
  });
  return 'group' in pool ? { kind: 'pooled', ...pool } : { kind: 'not-pooled', ...pool };
}
