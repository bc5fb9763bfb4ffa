import { formatEstimate } from '../format/interval';
import { formatNumber, roundTo } from '../format/number';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { BandWords, BeforeAfterBand, ShareBand } from './band';
import { baselineArmOf, ldnArmsOf, treatedArmOf } from '../study/contrast';
import { symmetricExtent } from '../axes/symmetric-axis';

type PlacedBeforeAfter = Omit<BeforeAfterBand, Exclude<keyof BandWords, 'figureText'>>;
type PlacedShare = Omit<ShareBand, Exclude<keyof BandWords, 'figureText'>>;

/** A change within one group in figures, "6.13 to 3.23" or "−32.5%"; null without figures. */
export function beforeAfterFigure(outcome: Outcome): string | null {
  const pair = beforeAndAfter(outcome);
  if (pair) return `${formatNumber(pair.before)} to ${formatNumber(pair.after)}`;
  const change = changeOnly(outcome);
  return change && `${formatEstimate(change.value, change.interval)}${change.unit}`;
}

/**
 * A change within one group on its own scale, improvement always to the left; null without figures,
 * and where it is not known which way is better.
 */
export function placeBeforeAfter(outcome: Outcome): PlacedBeforeAfter | null {
  const lowerIsBetter = known(outcome.lowerIsBetter);
  const figureText = beforeAfterFigure(outcome);
  if (lowerIsBetter === undefined || figureText === null) return null;
  const pair = beforeAndAfter(outcome);
  if (pair) return { ...placePair(outcome, pair, lowerIsBetter), figureText };
  const change = changeOnly(outcome);
  if (!change) return null;
  const extent = symmetricExtent([
    change.value,
    ...(change.interval ? [change.interval.low, change.interval.high] : []),
  ]);
  const sign = lowerIsBetter ? 1 : -1;
  return {
    kind: 'before-after',
    before: 0.5,
    after: roundTo(0.5 + (sign * change.value) / (2 * extent), 4),
    axisLabels: [
      `${formatNumber(sign * -extent)}${change.unit}`,
      `${formatNumber(sign * extent)}${change.unit}`,
    ],
    figureText,
  };
}

function placePair(
  outcome: Outcome,
  { before, after }: { before: number; after: number },
  lowerIsBetter: boolean,
): Omit<PlacedBeforeAfter, 'figureText'> {
  const scale = known(outcome.scale);
  const min = scale?.min ?? 0;
  const max = scale?.max ?? symmetricExtent([before, after]);
  const at = (value: number) => {
    const share = (value - min) / (max - min);
    return roundTo(lowerIsBetter ? share : 1 - share, 4);
  };
  const labels = [formatNumber(min), formatNumber(max)] as const;
  return {
    kind: 'before-after',
    before: at(before),
    after: at(after),
    axisLabels: lowerIsBetter ? [labels[0], labels[1]] : [labels[1], labels[0]],
  };
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
export function placeShare(outcome: Outcome): PlacedShare | null {
  if (outcome.arms.length !== 1) return null;
  const [arm] = outcome.arms;
  const [events, total, percent] = [arm?.events, arm?.total, arm?.percent].map((x) => known(x));
  if (events !== undefined && total !== undefined && total > 0) {
    return {
      kind: 'share',
      share: roundTo(events / total, 4),
      denominatorKnown: true,
      figureText: `${events} of ${total} (${formatNumber(Math.round((100 * events) / total))}%)`,
    };
  }
  if (percent === undefined) return null;
  return {
    kind: 'share',
    share: roundTo(percent / 100, 4),
    denominatorKnown: false,
    figureText: `${formatNumber(percent)}%`,
  };
}
