import { seFromInterval } from '../synthesis/derived-standard-error';
import type { Interval } from '../synthesis/interval';
import type { Method } from '../synthesis/method';
import type { Effect } from '../synthesis/study-input';
import { synthesize, type Synthesis } from '../synthesis/synthesize';
import { isDetermined } from '../synthesis/undetermined';
import type { OwnPoolInput } from './own-pool-trials';
import { totalPeople } from '../study/participants-text';

/** Our own pooled difference in pain, computed from the trials' printed figures. */
export interface OwnPool {
  readonly synthesis: Synthesis;
  /** The same trials with the Wald interval, to show what the choice of interval does. */
  readonly wald: Interval;
  /** null where a trial gives no number. */
  readonly participants: number | null;
}

const method: Method = { model: 'REML', ci: 'HKSJ', level: 95 };

/**
 * Pools the trials with random effects (REML, Hartung-Knapp). Standard errors are derived from the
 * printed intervals, taken as normal (Cochrane Handbook 6.5.2.3). Null below two trials.
 */
export function ownPool({ trials }: OwnPoolInput): OwnPool | null {
  const effects = trials.flatMap(({ studyId, estimate, interval }): Effect[] => {
    const derived = seFromInterval(interval, interval.levelPercent, 'normal', 'difference');
    return derived.derived ? [{ id: studyId, yi: estimate, vi: derived.se ** 2 }] : [];
  });
  if (effects.length < 2) return null;
  const synthesis = synthesize(effects, method, { leaveOneOut: false });
  const wald = synthesize(effects, { ...method, ci: 'wald' }, { leaveOneOut: false });
  if (!isDetermined(synthesis) || !isDetermined(wald)) return null;
  return {
    synthesis,
    wald: wald.interval,
    participants: totalPeople(trials.map(({ participants }) => participants)),
  };
}
