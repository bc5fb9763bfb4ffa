import type { Interval } from './interval';
import type { Method } from './method';
import { type Note, noteOf } from './note';
import { pauleMandelExact } from './paule-mandel';
import type { PoolingSet } from './pooling-set';
import type { Tau2Estimate } from './tau2-estimate';
import { type Determined, isDetermined } from './undetermined';
import type { WeightedMoments } from './weighted-moments';

/** Relative difference from the exact Paule-Mandel solution that is worth telling. */
const WORTH_TELLING = 1e-4;

/** What a reader must know about how this answer came to be; most answers need nothing said. */
export function notesOnAnswer(
  set: PoolingSet,
  method: Method,
  estimate: Tau2Estimate,
  se: number,
  tau2Interval: Determined<Interval>,
  scratch: WeightedMoments,
): readonly Note[] {
  const notes: Note[] = [];
  if (estimate.note) notes.push(noteOf(estimate.note));
  if (method.model === 'PM' && set.size > 1) {
    const exact = pauleMandelExact(set, scratch);
    const gap = Math.abs(estimate.tau2 - exact);
    if (gap > WORTH_TELLING * exact) notes.push(noteOf('paule-mandel-tolerance', exact));
  }
  if (method.ci === 'HKSJ') {
    if (set.size === 1) notes.push(noteOf('single-study-wald'));
    else if (method.model === 'FE') notes.push(noteOf('knapp-hartung-common-effect'));
    if (se === 0) notes.push(noteOf('no-residual-spread'));
  }
  if (isDetermined(tau2Interval) && tau2Interval.high === 0) {
    notes.push(noteOf('tau2-interval-null-set'));
  }
  return notes;
}
