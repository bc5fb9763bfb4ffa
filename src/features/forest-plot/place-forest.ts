import type { ForestRow } from '../../domain/rows/forest-rows';
import { effectScales } from '../../domain/format/effect-scale';
import type { PoolingMeasure } from '../../domain/url-state/view-choices';
import { linearAxis, ratioAxis, type Axis } from './axis-ticks';

export interface PlacedRow {
  readonly row: ForestRow;
  /** Middle of the row. */
  readonly y: number;
  readonly height: number;
  readonly x: number | null;
  readonly xLow: number | null;
  readonly xHigh: number | null;
  /** The interval goes on beyond the axis on this side: an arrow. */
  readonly clippedLow: boolean;
  readonly clippedHigh: boolean;
  /** Half side of the square; area is in proportion to weight. */
  readonly size: number;
}

/** Columns that are drawn, as x positions of their text; null when they gave way. */
export interface ForestColumns {
  readonly label: number;
  readonly ldn: number | null;
  readonly comparator: number | null;
  readonly plot: readonly [number, number];
  readonly effect: number | null;
  readonly weight: number | null;
}

export interface PlacedForest {
  readonly width: number;
  readonly height: number;
  readonly columns: ForestColumns;
  readonly rows: readonly PlacedRow[];
  readonly axis: Axis;
  readonly axisY: number;
  readonly nullX: number;
  readonly thresholdX: number | null;
  readonly xOf: (value: number) => number;
}

const HEAD = 40;
const AXIS = 34;

/** On narrow screens the row's text stands above its plot, so that the plot keeps its width. */
function columnsFor(width: number): ForestColumns {
  if (width < 560)
    return {
      label: 0,
      ldn: null,
      comparator: null,
      plot: [6, width - 6],
      effect: null,
      weight: null,
    };
  if (width < 800)
    return {
      label: 30,
      ldn: null,
      comparator: null,
      plot: [width * 0.36, width - 190],
      effect: width - 62,
      weight: width,
    };
  return {
    label: 30,
    ldn: width * 0.345,
    comparator: width * 0.455,
    plot: [width * 0.48, width - 205],
    effect: width - 64,
    weight: width,
  };
}

/** Places rows: heights by content, one shared axis that holds every study and the pooled interval. */
export function placeForest(
  rows: readonly ForestRow[],
  measure: PoolingMeasure,
  width: number,
  threshold: number | null,
): PlacedForest {
  const columns = columnsFor(width);
  const stacked = columns.effect === null;
  const scale = effectScales[measure];
  const studyEnds = rows
    .filter((row) => row.kind === 'study' || row.kind === 'omitted')
    .flatMap((row) => [row.low, row.high]);
  const points = rows.map((row) => row.estimate);
  const values = [...studyEnds, ...points, threshold].filter((v): v is number => v !== null);
  const axis = scale.ratio ? ratioAxis(values) : linearAxis(values, measure === 'RD' ? 100 : 1);
  const [left, right] = columns.plot;
  const xOf = (value: number) => {
    const share = (value - axis.min) / (axis.max - axis.min);
    return left + Math.max(0, Math.min(1, share)) * (right - left);
  };
  const largestWeight = Math.max(
    ...rows.filter((r) => r.kind === 'study').map((r) => r.weightPercent ?? 0),
    1,
  );
  let top = HEAD;
  let axisY = HEAD;
  const placed = rows.map((row): PlacedRow => {
    // Rows without weight stand below the axis: nothing of theirs is on the scale.
    if (row.kind === 'unpooled' && axisY === HEAD) {
      axisY = top + 6;
      top += AXIS;
    }
    const height = stacked ? (row.kind === 'unpooled' ? 46 : 66) : row.detail === '' ? 32 : 40;
    const y = stacked && row.kind !== 'unpooled' ? top + 44 : top + height / 2;
    top += height;
    return {
      row,
      y,
      height,
      x: row.estimate === null ? null : xOf(row.estimate),
      xLow: row.low === null ? null : xOf(row.low),
      xHigh: row.high === null ? null : xOf(row.high),
      clippedLow: row.low !== null && row.low < axis.min,
      clippedHigh: row.high !== null && row.high > axis.max,
      size: Math.max(3, 8 * Math.sqrt((row.weightPercent ?? 0) / largestWeight)),
    };
  });
  return {
    width,
    height: axisY === HEAD ? top + AXIS : top + 4,
    columns,
    rows: placed,
    axis,
    axisY: axisY === HEAD ? top + 6 : axisY,
    nullX: xOf(0),
    thresholdX: threshold === null ? null : xOf(threshold),
    xOf,
  };
}
