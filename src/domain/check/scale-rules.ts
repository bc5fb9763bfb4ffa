import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import type { FieldFault } from './fault';

interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Keys of an arm that hold a score, a difference of two scores, or a spread of scores. */
const scoreKeys = ['mean', 'before', 'after', 'ciLow', 'ciHigh'] as const;
const changeKeys = ['changeMean', 'changeCiLow', 'changeCiHigh'] as const;
const spreadKeys = ['sd', 'changeSd'] as const;

/** Scores stay on their scale, and no change or spread is wider than the scale. */
export function scaleFaults(study: Study): readonly FieldFault[] {
  return study.outcomes.flatMap((outcome, o) => {
    const scale = known(outcome.scale);
    if (scale === undefined) return [];
    const field = `outcomes[${o}]`;
    if (scale.min >= scale.max) {
      const reason = `is ${scale.min}, not below the top of the scale ${scale.max}`;
      return [{ field: `${field}.scale.min`, reason }];
    }
    return [...scoresOf(outcome, field, scale), ...estimateOf(outcome, field, scale)];
  });
}

function onScale(field: string, value: number | undefined, { min, max }: Scale) {
  if (value === undefined || (value >= min && value <= max)) return [];
  return [{ field, reason: `is ${value}, off the scale of ${min} to ${max}` }];
}

function withinWidth(field: string, value: number | undefined, { min, max }: Scale) {
  if (value === undefined || Math.abs(value) <= max - min) return [];
  return [{ field, reason: `is ${value}, more than the width of the scale of ${min} to ${max}` }];
}

/** Where the arms print shares of people, the scale is that of the instrument behind them. */
function scoresOf(outcome: Outcome, field: string, scale: Scale): readonly FieldFault[] {
  const arms = outcome.arms.flatMap((arm, a) => {
    const place = `${field}.arms[${a}]`;
    const isShare = known(arm.percent) !== undefined && arm.mean === undefined;
    return [
      ...(isShare ? [] : scoreKeys.flatMap((k) => onScale(`${place}.${k}`, arm[k], scale))),
      ...(arm.range ?? []).flatMap((end, i) => onScale(`${place}.range[${i}]`, end, scale)),
      ...changeKeys.flatMap((k) => withinWidth(`${place}.${k}`, arm[k], scale)),
      ...spreadKeys.flatMap((k) => withinWidth(`${place}.${k}`, arm[k], scale)),
    ];
  });
  return [...arms, ...onScale(`${field}.baselineMean`, outcome.baselineMean, scale)];
}

function estimateOf(outcome: Outcome, field: string, scale: Scale): readonly FieldFault[] {
  const effect = known(outcome.effect);
  const inPoints =
    effect?.measure === 'mean-difference' ||
    effect?.measure === 'mean-change-difference' ||
    effect?.measure === 'within-group-change';
  if (!effect || !inPoints || effect.estimateUnit !== undefined) return [];
  return [
    ...withinWidth(`${field}.effect.estimate`, known(effect.estimate), scale),
    ...withinWidth(`${field}.effect.interval.low`, effect.interval?.low, scale),
    ...withinWidth(`${field}.effect.interval.high`, effect.interval?.high, scale),
  ];
}

/** A standard deviation is never negative. */
export function spreadFaults(study: Study): readonly FieldFault[] {
  return study.outcomes.flatMap(({ arms }, o) =>
    arms.flatMap((arm, a) =>
      spreadKeys.flatMap((key) => {
        const value = arm[key];
        if (value === undefined || value >= 0) return [];
        return [{ field: `outcomes[${o}].arms[${a}].${key}`, reason: `is ${value}, below 0` }];
      }),
    ),
  );
}
