import { conclusionOf, type Interval } from './interval';
import type { Method } from './method';
import { pooledEffect } from './pooled-effect';
import { type OrderedPoolingSet, visitWithoutEach } from './pooling-set';
import { criticalValue, referenceOf } from './reference-distribution';
import { remlWithoutOne } from './reml-without-one';
import { tau2OfModel } from './tau2-of-model';
import { type Determined, undetermined } from './undetermined';
import { emptyMoments } from './weighted-moments';

/** The answer without one study. */
export interface OmittedStudy {
  /** The study left out. */
  readonly id: string;
  readonly estimate: number;
  readonly interval: Interval;
  readonly tau2: number;
  readonly converged: boolean;
  /** True when the interval's position relative to no difference changes without this study. */
  readonly flipsConclusion: boolean;
}

/**
 * Above this many studies REML refits are developed from the full answer where that is exact;
 * below, each refit walks metafor's own way, so that the same local maximum is found.
 */
const largeSet = 100;

/**
 * Refits without each study in turn, in the order of `ids` (metafor leave1out()); from three studies on.
 * `full` is the answer with all studies, at the same method.
 */
export function leaveOneOut(
  set: OrderedPoolingSet,
  ids: readonly string[],
  method: Method,
  full: { readonly tau2: number; readonly interval: Interval },
): Determined<readonly OmittedStudy[]> {
  if (set.size < 3) return undetermined('under-three-studies');
  const critical = criticalValue(referenceOf(method, set.size - 1), method.level);
  const fullConclusion = conclusionOf(full.interval);
  const developed =
    method.model === 'REML' && set.size > largeSet ? remlWithoutOne(set, full.tau2) : () => null;
  const scratch = emptyMoments();
  const rows: OmittedStudy[] = Array.from({ length: set.size });
  visitWithoutEach(set, (rest, position) => {
    const index = set.order[position] ?? 0;
    const quick = developed(position);
    const { tau2, converged } =
      quick === null ? tau2OfModel(rest, method.model, scratch) : { tau2: quick, converged: true };
    const { estimate, interval } = pooledEffect(rest, tau2, method.ci, critical, scratch);
    const flipsConclusion = conclusionOf(interval) !== fullConclusion;
    rows[index] = { id: ids[index] ?? '', estimate, interval, tau2, converged, flipsConclusion };
  });
  return rows;
}
