import { known } from '../missing/missing';
import type { ReportedEffect } from '../schema/effect';
import type { Study } from '../schema/study';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { FieldFault } from './fault';
import { placedEffects } from './placed-parts';

/** The fields of an effect belong to its measure, and its sign to the side it favours. */
export function effectFaults(study: Study): readonly FieldFault[] {
  return [
    ...placedEffects(study).flatMap(({ field, part }) => fieldsFit(field, part)),
    ...study.outcomes.flatMap((outcome, o) => {
      const effect = known(outcome.effect);
      const place = `outcomes[${o}]`;
      if (effect === undefined) return [];
      return [
        ...pGiven(`${place}.effect`, effect, outcome.note),
        ...signFits(`${place}.effect`, effect, known(outcome.lowerIsBetter)),
        ...changesFit(`${place}.effect.changesFavour`, effect, outcome),
      ];
    }),
  ];
}

function fieldsFit(field: string, effect: ReportedEffect): readonly FieldFault[] {
  const { measure, interval, p } = effect;
  const estimate = known(effect.estimate);
  const faults: FieldFault[] = [];
  if (effectMeasures[measure].scale === null && estimate !== undefined) {
    faults.push({
      field: `${field}.estimate`,
      reason: `is ${estimate}, but the measure is ${measure}`,
    });
  }
  if (effectMeasures[measure].scale === null && interval !== undefined) {
    faults.push({ field: `${field}.interval`, reason: `is given, but the measure is ${measure}` });
  }
  if (measure === 'none' && p !== undefined) {
    faults.push({ field: `${field}.p`, reason: 'is given, but the measure is none' });
  }
  if (effectMeasures[measure].scale === 'log' && estimate !== undefined && estimate <= 0) {
    faults.push({ field: `${field}.estimate`, reason: `is ${estimate}; a ratio lies above 0` });
  }
  if (interval !== undefined && estimate === undefined && measure !== 'none') {
    faults.push({ field: `${field}.estimate`, reason: 'is missing, but an interval is given' });
  }
  return faults;
}

function pGiven(
  field: string,
  effect: ReportedEffect,
  note: string | undefined,
): readonly FieldFault[] {
  if (effect.measure !== 'p-value-only' || effect.p !== undefined || note !== undefined) return [];
  return [{ field: `${field}.p`, reason: 'is missing, but the measure is p-value-only; say why' }];
}

/**
 * With a printed sign convention, the sign of the estimate and the outcome's direction of benefit
 * say which side is favoured; what the record says must not contradict them.
 */
function signFits(
  field: string,
  effect: ReportedEffect,
  lowerIsBetter: boolean | undefined,
): readonly FieldFault[] {
  const estimate = known(effect.estimate);
  const { favours, estimateDirection, measure } = effect;
  const noDifference = effectMeasures[measure].null;
  if (estimate === undefined || estimateDirection === undefined || noDifference === null) return [];
  if (lowerIsBetter === undefined || estimate === noDifference) return [];
  const ldnHigher = estimate > noDifference === (estimateDirection === 'LDN-minus-comparator');
  const side = ldnHigher === lowerIsBetter ? 'comparator' : 'LDN';
  if ((favours !== 'LDN' && favours !== 'comparator') || favours === side) return [];
  return [{ field: `${field}.favours`, reason: `is ${favours}, but the sign favours ${side}` }];
}

/** Where the arms print their mean changes, the side that these favour is the one that is recorded. */
function changesFit(
  field: string,
  { changesFavour }: ReportedEffect,
  { arms, lowerIsBetter }: Study['outcomes'][number],
): readonly FieldFault[] {
  if (changesFavour !== 'LDN' && changesFavour !== 'comparator') return [];
  const changeOf = (roles: readonly string[]) =>
    arms.find(({ role }) => roles.includes(role))?.changeMean;
  const [onLdn, against] = [changeOf(['ldn', 'ldn-combination']), changeOf(['placebo', 'active'])];
  const lower = known(lowerIsBetter);
  if (onLdn === undefined || against === undefined || lower === undefined) return [];
  if (onLdn === against) return [];
  const side = onLdn < against === lower ? 'LDN' : 'comparator';
  if (side === changesFavour) return [];
  return [{ field, reason: `is ${changesFavour}, but the mean changes favour ${side}` }];
}
