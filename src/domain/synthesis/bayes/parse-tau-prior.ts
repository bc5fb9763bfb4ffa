import { isRawObject } from '../numeric-fields';
import { fault, named, type ProblemFault } from '../problem-fault';
import type { TauPrior } from './tau-prior';

/** Scales beyond this would overflow on the way to an answer. */
const largestScale = 1e50;

/** Checks `{family: 'half-normal', scale}`; the scale is in units of the effect, above zero. */
export function parseTauPrior(
  value: unknown,
): { readonly ok: true; readonly prior: TauPrior } | ProblemFault {
  if (!isRawObject(value))
    return fault(null, 'tauPrior', `must be an object with family and scale, not ${named(value)}`);
  const { family, scale } = value;
  if (family !== 'half-normal')
    return fault(null, 'tauPrior.family', `must be half-normal, not ${named(family)}`);
  if (typeof scale !== 'number' || !(scale >= 1 / largestScale))
    return fault(null, 'tauPrior.scale', `must be a number above zero, not ${named(scale)}`);
  if (scale > largestScale)
    return fault(null, 'tauPrior.scale', `${scale} is beyond the range that can be computed`);
  return { ok: true, prior: { family, scale } };
}
