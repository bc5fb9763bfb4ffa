import { roundTo } from '../format/number';

/** An interval on an axis from −1 (left) to 1 (right); ends beyond it are cut and marked. */
export interface AxisPlace {
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly cutLow: boolean;
  readonly cutHigh: boolean;
}

/** A tick on an axis from −1 to 1. */
export interface AxisTick {
  readonly at: number;
  readonly label: string;
}

interface IntervalOnScale {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Puts a figure on an axis; `toAxis` takes its own scale to −1…1, `sign` −1 mirrors it. */
export function placeOnTrack(
  { estimate, low, high }: IntervalOnScale,
  toAxis: (value: number) => number,
  sign: 1 | -1 = 1,
): AxisPlace {
  const ends = [sign * toAxis(low), sign * toAxis(high)] as const;
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  return {
    point: inside(sign * toAxis(estimate)),
    low: inside(left),
    high: inside(right),
    cutLow: left < -1,
    cutHigh: right > 1,
  };
}

function inside(at: number): number {
  return roundTo(Math.max(-1, Math.min(1, at)), 4);
}
