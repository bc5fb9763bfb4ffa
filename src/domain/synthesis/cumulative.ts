import type { Interval } from './interval';
import type { Method } from './method';
import type { Effect } from './study-input';
import { synthesize } from './synthesize';
import { isDetermined } from './undetermined';

/** The answer once one more study is in. */
export interface CumulativeStep {
  /** The study just added. */
  readonly id: string;
  /** Studies pooled so far. */
  readonly k: number;
  readonly estimate: number;
  readonly interval: Interval;
  readonly tau2: number;
  readonly converged: boolean;
}

/**
 * Pools one study, then two, and so on, in the order given (metafor cumul()). The first step has a
 * Wald interval whatever the method, as a single study always has.
 */
export function cumulative(
  effectsInOrder: readonly Effect[],
  method: Method,
): readonly CumulativeStep[] {
  return effectsInOrder.flatMap((effect, index) => {
    const answer = synthesize(effectsInOrder.slice(0, index + 1), method, { leaveOneOut: false });
    if (!isDetermined(answer)) return [];
    const { k, estimate, interval, tau2, converged } = answer;
    return [{ id: effect.id, k, estimate, interval, tau2, converged }];
  });
}
