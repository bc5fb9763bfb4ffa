import { roundTo } from '../../format/number';
import type { AbsoluteEffect } from './absolute-effect';

/**
 * How one of 100 people is drawn. With the event: wherever in its interval the truth lies; as
 * estimated; only towards the upper limit. Without it: not even there.
 */
export type IconState = 'certain' | 'estimated' | 'possible' | 'without';

/** 100 people with either treatment, those with the event first. */
export interface IconArray {
  readonly comparator: readonly IconState[];
  readonly ldn: readonly IconState[];
}

/**
 * The people of an effect, in the whole numbers that stand in its sentence. Null where a risk or a limit
 * lies beyond what is possible: that is said, not drawn.
 */
export function iconArray(effect: AbsoluteEffect): IconArray | null {
  if (effect.isCut) return null;
  const { comparatorPer100, ldnPer100, ldnInterval } = effect;
  const [base, point, low, high] = [
    comparatorPer100,
    ldnPer100,
    ldnInterval.low,
    ldnInterval.high,
  ].map((value) => roundTo(value, 0)) as [number, number, number, number];
  const people = (stateOf: (i: number) => IconState) =>
    Array.from({ length: 100 }, (_, i) => stateOf(i));
  return {
    comparator: people((i) => (i < base ? 'certain' : 'without')),
    ldn: people((i) => {
      if (i < low) return 'certain';
      if (i < point) return 'estimated';
      return i < high ? 'possible' : 'without';
    }),
  };
}
