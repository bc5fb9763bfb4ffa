import { formatEstimate } from '../format/interval';
import { formatNumber } from '../format/number';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { ShareBand } from './band';
import { baselineArmOf, ldnArmsOf, treatedArmOf } from '../study/contrast';

/** A change within one group in figures, "6.13 to 3.23" or "−32.5%"; null without figures. */
export function beforeAfterFigure(outcome: Outcome): string | null {
  const pair = beforeAndAfter(outcome);
  if (pair) return `${formatNumber(pair.before)} to ${formatNumber(pair.after)}`;
  const change = changeOnly(outcome);
  return change && `${formatEstimate(change.value, change.interval)}${change.unit}`;
}

function beforeAndAfter(outcome: Outcome): { before: number; after: number } | null {
  const own = outcome.arms.find((arm) => arm.before !== undefined && arm.after !== undefined);
  if (own?.before !== undefined && own.after !== undefined && outcome.arms.length === 1)
    return { before: own.before, after: own.after };
  const baseline = baselineArmOf(outcome.arms)?.mean;
  const treated = ldnArmsOf(outcome.arms)[0]?.mean;
  return baseline !== undefined && treated !== undefined
    ? { before: baseline, after: treated }
    : null;
}

function changeOnly(outcome: Outcome) {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  const percent = effect?.measure === 'percent-change' || effect?.estimateUnit === 'percent';
  if (effect && estimate !== undefined)
    return { value: estimate, interval: effect.interval ?? null, unit: percent ? '%' : '' };
  const arm = treatedArmOf(outcome.arms);
  if (arm?.changeMean !== undefined) return { value: arm.changeMean, interval: null, unit: '' };
  if (arm?.changePercent !== undefined)
    return { value: arm.changePercent, interval: null, unit: '%' };
  return null;
}

/** The share of one group that responded; null when there is no percentage and no count. */
export function shareOfGroup(
  outcome: Outcome,
): Pick<ShareBand, 'kind' | 'denominatorKnown' | 'figureText'> | null {
  if (outcome.arms.length !== 1) return null;
  const [arm] = outcome.arms;
  const [events, total, percent] = [arm?.events, arm?.total, arm?.percent].map((x) => known(x));
  if (events !== undefined && total !== undefined && total > 0)
    return {
      kind: 'share',
      denominatorKnown: true,
      figureText: `${events} of ${total} (${formatNumber(Math.round((100 * events) / total))}%)`,
    };
  return percent === undefined
    ? null
    : { kind: 'share', denominatorKnown: false, figureText: `${formatNumber(percent)}%` };
}
