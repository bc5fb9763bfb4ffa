import type { ForestScale } from '../../domain/pooling/forest/forest-axis';
import type { ForestRow } from '../../domain/pooling/forest/forest-rows';

/** Where an estimate and its interval lie on the axis, cut at its ends. */
export interface PlacedEffect {
  /** Null where there is no estimate, or it lies beyond the axis: an arrow then says so. */
  readonly x: number | null;
  readonly xLeft: number | null;
  readonly xRight: number | null;
  /** The row goes on beyond the axis on this side: an arrow. */
  readonly beyondLeft: boolean;
  readonly beyondRight: boolean;
  /** Share of the way from the estimate to each end that the axis holds, 1 where it holds all. */
  readonly heldLeft: number;
  readonly heldRight: number;
}

const nowhere: PlacedEffect = {
  x: null,
  xLeft: null,
  xRight: null,
  beyondLeft: false,
  beyondRight: false,
  heldLeft: 1,
  heldRight: 1,
};

/** Places a row on an axis that may be mirrored; `xAt` takes −1…1 to pixels. */
export function placeOnForestAxis(
  { estimate, low, high }: Pick<ForestRow, 'estimate' | 'low' | 'high'>,
  axis: ForestScale | null,
  xAt: (place: number) => number,
): PlacedEffect {
  if (axis === null || low === null || high === null) return nowhere;
  const ends = [axis.placeOf(low), axis.placeOf(high)] as const;
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const point = estimate === null ? null : axis.placeOf(estimate);
  return {
    x: point === null || Math.abs(point) > 1 ? null : xAt(point),
    xLeft: xAt(inside(left)),
    xRight: xAt(inside(right)),
    beyondLeft: left < -1,
    beyondRight: right > 1,
    heldLeft: held(point, left, -1),
    heldRight: held(point, right, 1),
  };
}

function inside(place: number): number {
  return Math.max(-1, Math.min(1, place));
}

function held(point: number | null, end: number, limit: number): number {
  if (point === null || end === point) return 1;
  return inside(Math.max(0, (limit - point) / (end - point)));
}
