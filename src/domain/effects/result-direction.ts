import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { ResultDirection } from '../vocabulary/filters/directions';
import { benefitSign } from './benefit-sign';

/**
 * Direction of one between-group result, by a rule stated on screen: an interval that includes no
 * difference, or P of 0.05 or more, is "no clear difference" whatever the sign of the estimate;
 * otherwise the side it favours. Without interval and P only the source's own statement of no
 * difference is taken; everything else is unclear.
 */
export function resultDirection(outcome: Outcome): ResultDirection {
  const effect = known(outcome.effect);
  if (!effect) return 'unclear';
  const noDifference = effectMeasures[effect.measure].null;
  if (effect.interval && noDifference !== null) {
    const { low, high } = effect.interval;
    if (low <= noDifference && high >= noDifference) return 'neither';
    const sign = benefitSign(outcome);
    if (sign === null) return 'unclear';
    return high < noDifference === (sign === 1) ? 'ldn' : 'comparator';
  }
  if (effect.p) {
    const below = effect.p.value < 0.05 || (effect.p.value === 0.05 && effect.p.relation === '<');
    if (!below || effect.p.relation === '>') return below ? 'unclear' : 'neither';
    return side(effect.favours);
  }
  return effect.favours === 'neither' ? 'neither' : 'unclear';
}

function side(favours: string | undefined): ResultDirection {
  if (favours === 'LDN') return 'ldn';
  if (favours === 'comparator') return 'comparator';
  return 'unclear';
}
