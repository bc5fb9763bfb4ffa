import { bayesianLeaveOneOut } from '../../synthesis/bayes/bayesian-synthesis';
import { conclusionOf } from '../../synthesis/interval';
import type { OmittedStudy } from '../../synthesis/leave-one-out';
import { synthesize } from '../../synthesis/synthesize';
import { isDetermined, undetermined, type Determined } from '../../synthesis/undetermined';
import type { PooledGroup } from '../pool-family';

/** The pool without one study, on the pooled scale. */
export type WithoutOne = Pick<OmittedStudy, 'id' | 'estimate' | 'interval' | 'flipsConclusion'>;

/**
 * The pool without each of its studies in turn, by the same method and prior; asked for where it is
 * shown, as it refits k times.
 */
export function withoutEach({ synthesis }: PooledGroup): Determined<readonly WithoutOne[]> {
  if (synthesis === null) return undetermined('no-studies');
  if (synthesis.kind === 'bayesian') {
    const refits = bayesianLeaveOneOut(synthesis.studies, synthesis.method);
    const conclusion = conclusionOf(synthesis.interval);
    return isDetermined(refits)
      ? refits.map(({ id, median, interval }) => ({
          id,
          estimate: median,
          interval,
          flipsConclusion: conclusionOf(interval) !== conclusion,
        }))
      : refits;
  }
  const full = synthesize(synthesis.studies, synthesis.method);
  return isDetermined(full) ? full.leaveOneOut : full;
}
