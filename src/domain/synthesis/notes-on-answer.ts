import type { Interval } from './interval';
import type { Method } from './method';
import { type Note, noteOf } from './note';
import type { PoolingSet } from './pooling-set';
import type { Tau2Estimate } from './tau2-estimate';
import { type Determined, isDetermined } from './undetermined';

/** What a reader must know about how this answer came to be; most answers need nothing said. */
export function notesOnAnswer(
  set: PoolingSet,
  method: Method,
  estimate: Tau2Estimate,
  se: number,
  tau2Interval: Determined<Interval>,
): readonly Note[] {
  const notes: Note[] = [];
  if (estimate.note) notes.push(noteOf(estimate.note));
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
