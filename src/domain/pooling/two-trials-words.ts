import { effectScales, formatShown } from '../format/effect-scale';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { poolingMeasures, type PoolingMeasure } from '../vocabulary/pooling-measures';
import type { PoolableRow } from './poolable-rows';
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
  const [first, second] = trials.map(({ result }) => Math.sign(result.yi) * gainOf(family));
  if (first === 0 && second === 0) return 'Two trials show no difference';
  if (first === 0 || second === 0)
    return `Of two trials one shows no difference and one points ${first === 1 || second === 1 ? 'towards' : 'away from'} LDN`;
  if (first !== second) return 'Two trials point in opposite directions';
  return `Two trials point the same way, ${first === 1 ? 'towards' : 'away from'} LDN`;
}

/** From the best to the worst that either interval holds. */
function reach(trials: TwoTrials, family: OutcomeFamily, measure: PoolingMeasure): string {
  const intervals = trials.map(shownInterval);
  const low = Math.min(...intervals.map((interval) => interval.low));
  const high = Math.max(...intervals.map((interval) => interval.high));
  const gain = gainOf(family);
  const [best, worst] = gain === 1 ? [high, low] : [low, high];
  const scale = effectScales[measure];
  if (measure === 'RR' || measure === 'OR')
    return `from ${poolingMeasures[measure].inSentence} ${formatShown(scale, best)} to ${formatShown(scale, worst)} (${gain === 1 ? 'above' : 'below'} 1 favours LDN)`;
  const sideOf = (value: number) => (value * gain >= 0 ? 'better' : 'worse');
  const size = (value: number) => formatShown(scale, Math.abs(value));
  const unit = units[measure];
  return sideOf(best) === sideOf(worst)
    ? `from ${size(best)} to ${size(worst)} ${unit} ${sideOf(best)}`
    : `from ${size(best)} ${unit} better to ${size(worst)} worse`;
}
