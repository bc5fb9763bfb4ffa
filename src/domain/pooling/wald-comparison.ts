import { synthesize, type Synthesis } from '../synthesis/synthesize';
import { isDetermined } from '../synthesis/undetermined';
import type { Interval } from '../synthesis/interval';

/**
 * The Wald interval of the same pool when it is wider than the Hartung-Knapp one, else null. With few
 * and similar studies Hartung-Knapp can come out narrower than chance alone allows; a reader must
 * not take such an interval at its word (Jackson et al. 2017; IQWiG practice).
 */
export function widerWaldInterval(synthesis: Synthesis): Interval | null {
  const { method, studies, interval } = synthesis;
  if (method.ci !== 'HKSJ') return null;
  const wald = synthesize(studies, { ...method, ci: 'wald' }, { leaveOneOut: false });
  if (!isDetermined(wald)) return null;
  const width = ({ low, high }: Interval) => high - low;
  return width(wald.interval) > width(interval) ? wald.interval : null;
}
