import { formatShown } from '../format/effect-scale';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { poolingMeasures, type PoolingMeasure } from '../vocabulary/pooling-measures';
import type { PoolableRow } from './who-is-pooled';
import { pooledScale } from './pooled-scale';
import { shownInterval } from './shown-interval';

/** Two trials that stand together, which no single number sums up. */
export type TwoTrials = readonly [PoolableRow, PoolableRow];

/** The rows where they are two; null for any other number. */
export function twoTrialsOf(rows: readonly PoolableRow[]): TwoTrials | null {
  const [first, second, ...more] = rows;
  return first && second && more.length === 0 ? [first, second] : null;
}

/** What one unit of a difference is called; ratios have none. */
const units: Readonly<Record<Exclude<PoolingMeasure, 'RR' | 'OR'>, string>> = {
  MD: 'points',
  SMD: 'standard deviations',
  RD: 'percentage points',
};

/**
 * "Two trials point in opposite directions; their intervals reach from 0.95 points better to 1.31 worse."
 * Directions are those of the estimates, better and worse with LDN; the ends are the outermost of both
 * 95% intervals as their sources print them.
 */
export function twoTrialsSentence(
  trials: TwoTrials,
  family: OutcomeFamily,
  measure: PoolingMeasure,
): string {
  return `${directions(trials, family)}; their intervals reach ${reach(trials, family, measure)}.`;
}

/** 1 where more is better with LDN, −1 where less is. */
function gainOf(family: OutcomeFamily): 1 | -1 {
  return outcomeFamilies[family].lowerIsBetter ? -1 : 1;
}

function directions(trials: TwoTrials, family: OutcomeFamily): string {
  const gains = trials.map(({ result }) => result.yi * gainOf(family));
  const [better, worse] = [gains.some((gain) => gain > 0), gains.some((gain) => gain < 0)];
  const side = better ? 'towards' : 'away from';
  if (better && worse) return 'Two trials point in opposite directions';
  if (!better && !worse) return 'Two trials show no difference';
  return gains.includes(0)
    ? `Of two trials one shows no difference and one points ${side} LDN`
    : `Two trials point the same way, ${side} LDN`;
}

/** From the best to the worst that either interval holds. */
function reach(trials: TwoTrials, family: OutcomeFamily, measure: PoolingMeasure): string {
  const intervals = trials.map(shownInterval);
  const low = Math.min(...intervals.map((interval) => interval.low));
  const high = Math.max(...intervals.map((interval) => interval.high));
  const gain = gainOf(family);
  const [best, worst] = gain > 0 ? [high, low] : [low, high];
  const favoured = gain > 0 ? 'above' : 'below';
  const scale = pooledScale(measure, trials);
  const { limit } = scale;
  if (measure === 'RR' || measure === 'OR')
    return `from ${poolingMeasures[measure].inSentence} ${formatShown(scale, best)} to ${formatShown(scale, worst)} (${favoured} 1 favours LDN)`;
  const sideOf = (value: number) => (value * gain >= 0 ? 'better' : 'worse');
  const size = (value: number) =>
    limit !== null && Math.abs(value) > limit
      ? `beyond ${formatShown(scale, limit)}`
      : formatShown(scale, Math.abs(value));
  const unit = units[measure];
  return sideOf(best) === sideOf(worst)
    ? `from ${size(best)} to ${size(worst)} ${unit} ${sideOf(best)}`
    : `from ${size(best)} ${unit} better to ${size(worst)} worse`;
}
