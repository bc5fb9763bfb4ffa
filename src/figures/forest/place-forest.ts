import type { PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import type { ForestRow } from '../../domain/pooling/forest-rows';
import { effectScales } from '../../domain/format/effect-scale';
import { linearAxis, ratioAxis, type Axis } from '../../domain/axes/axis-ticks';
import { wrapWords } from './wrap-words';

export interface PlacedRow {
  readonly row: ForestRow;
  readonly top: number;
  readonly height: number;
  /** Middle of the row's marks. */
  readonly y: number;
  /** Lines below the name: outcome, time point and marks; of a row without weight, the outcome. */
  readonly lines: readonly string[];
  /** Of a row without weight: why, in lines, and where they begin. */
  readonly reason: readonly string[];
  readonly reasonX: number;
  /** The figures take a line of their own below, as name and figures have no room side by side. */
  readonly figuresBelow: boolean;
  readonly x: number | null;
  readonly xLow: number | null;
  readonly xHigh: number | null;
  /** The interval goes on beyond the axis on this side: an arrow. */
  readonly clippedLow: boolean;
  readonly clippedHigh: boolean;
  /** Share of the way from the estimate to each end that the axis holds, 1 where it holds all. */
  readonly heldLow: number;
  readonly heldHigh: number;
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
  /** Null also where no row has a weight. */
  readonly weight: number | null;
}

export interface PlacedForest {
  readonly width: number;
  readonly height: number;
  readonly columns: ForestColumns;
  readonly rows: readonly PlacedRow[];
  readonly axis: Axis;
  readonly axisY: number;
  /** Where lines down the plot are drawn, from and to: past the words that stand in the plot's way. */
  readonly spans: readonly (readonly [number, number])[];
  readonly nullX: number;
  readonly thresholdX: number | null;
  readonly xOf: (value: number) => number;
}

const HEAD = 40;
const AXIS = 34;

/** Mean width in pixels of a character of the small lines, of the reasons and of the names. */
const SMALL = 5.7;
const REASON = 6.6;
const NAME = 7.2;
/** Room at the right for what can be done with a row. */
const ACTIONS = 76;
/** Height of a small line. */
export const LINE = 14;

/**
 * On narrow screens the row's text stands above its plot, so that the plot keeps its width. Columns
 * that nothing fills give their room to the others.
 */
function columnsFor(
  width: number,
  actions: number,
  { ticks, weights }: { readonly ticks: boolean; readonly weights: boolean },
): ForestColumns {
  const label = ticks ? 30 : 0;
  if (width < 560)
    return {
      label,
      ldn: null,
      comparator: null,
      plot: [8, width - 8],
      effect: null,
      weight: null,
    };
  const end = width - actions;
  const effect = weights ? end - 63 : end;
  if (width < 800)
    return {
      label,
      ldn: null,
      comparator: null,
      plot: [end * 0.36, effect - 138],
      effect,
      weight: weights ? end : null,
    };
  return {
    label,
    ldn: end * 0.345,
    comparator: end * 0.455,
    plot: [end * 0.48, effect - 151],
    effect,
    weight: weights ? end : null,
  };
}

/**
 * Places rows: heights by content, one shared axis that holds every study and the pooled interval.
 * `withTicks` keeps room at the left for leaving a row out, `withActions` at the right for the rest.
 */
export function placeForest(
  rows: readonly ForestRow[],
  measure: PoolingMeasure,
  width: number,
  threshold: number | null,
  { withTicks = false, withActions = false } = {},
): PlacedForest {
  const actions = withActions ? ACTIONS : 0;
  const weights = rows.some((row) => row.weightPercent !== null || row.kind === 'omitted');
  const columns = columnsFor(width, actions, { ticks: withTicks, weights });
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
    const text = textOf(row, columns, width - actions);
    const { height, middle } = heightOf(row, text, stacked);
    const start = top;
    top += height;
    return {
      row,
      top: start,
      height,
      y: start + middle,
      ...text,
      x: row.estimate === null ? null : xOf(row.estimate),
      xLow: row.low === null ? null : xOf(row.low),
      xHigh: row.high === null ? null : xOf(row.high),
      clippedLow: row.low !== null && row.low < axis.min,
      clippedHigh: row.high !== null && row.high > axis.max,
      heldLow: held(row.estimate, row.low, axis.min),
      heldHigh: held(row.estimate, row.high, axis.max),
      size: Math.max(3, 8 * Math.sqrt((row.weightPercent ?? 0) / largestWeight)),
    };
  });
  const foot = axisY === HEAD ? top + 6 : axisY;
  return {
    width,
    height: axisY === HEAD ? top + AXIS : top + 4,
    columns,
    rows: placed,
    axis,
    axisY: foot,
    spans: stacked ? spansOf(placed, foot) : [[HEAD - 6, foot]],
    nullX: xOf(0),
    thresholdX: threshold === null ? null : xOf(threshold),
    xOf,
  };
}

/** Beside the marks of each row, from below its words to the next row or the axis. */
function spansOf(rows: readonly PlacedRow[], foot: number): readonly (readonly [number, number])[] {
  const drawn = rows.filter(({ row }) => row.kind !== 'unpooled');
  return drawn.map(({ y }, i) => [y - 14, drawn[i + 1]?.top ?? foot] as const);
}

function held(estimate: number | null, end: number | null, limit: number): number {
  if (estimate === null || end === null || end === estimate) return 1;
  return Math.max(0, Math.min(1, (limit - estimate) / (end - estimate)));
}

/** The small lines of a row, broken where its columns end. */
function textOf(
  { kind, label, detail, marks, effectText }: ForestRow,
  columns: ForestColumns,
  width: number,
): Pick<PlacedRow, 'lines' | 'reason' | 'reasonX' | 'figuresBelow'> {
  const stacked = columns.effect === null;
  // The sizes of the arms stand beside these lines.
  const end = columns.ldn === null ? columns.plot[0] : columns.ldn - 46;
  const room = stacked ? width - columns.label : end - columns.label - 12;
  const small = Math.floor(room / SMALL);
  if (kind !== 'unpooled')
    return {
      lines: [...wrapWords(detail, small), ...wrapWords(marks.join(' · '), small)],
      reason: [],
      reasonX: columns.plot[0],
      figuresBelow:
        stacked && columns.label + (label.length + effectText.length + 1) * NAME > columns.plot[1],
    };
  const [why = ''] = marks;
  // A long name reaches into the column of the plot, which is empty in such a row.
  const reasonX = Math.max(columns.plot[0], columns.label + label.length * NAME + 12);
  const reasonRoom = stacked ? width : width - reasonX;
  return {
    lines: wrapWords(detail, small),
    reason: wrapWords(why, Math.floor(reasonRoom / REASON)),
    reasonX,
    figuresBelow: false,
  };
}

/** Where the name of a row begins, and its baseline. */
export function namePlace(
  { row, top, y, lines }: PlacedRow,
  columns: ForestColumns,
): { readonly x: number; readonly baseline: number } {
  const stacked = columns.effect === null;
  const ticked = row.kind === 'study' || row.kind === 'omitted';
  return {
    x: stacked && !ticked ? 0 : columns.label,
    baseline: lines.length === 0 && !stacked ? y + 4 : top + 18,
  };
}

/** Height of a row, and where its marks lie in it: beside its text, or below where that is stacked. */
function heightOf(
  { kind }: ForestRow,
  { lines, reason, figuresBelow }: Pick<PlacedRow, 'lines' | 'reason' | 'figuresBelow'>,
  stacked: boolean,
): { readonly height: number; readonly middle: number } {
  if (!stacked) {
    const height = Math.max(26 + LINE * Math.max(lines.length, reason.length - 1), 32);
    // Marks and figures stand on the line of the name, what is said of it below.
    return { height, middle: lines.length === 0 ? height / 2 : 14 };
  }
  const text = 28 + LINE * (lines.length + reason.length + (figuresBelow ? 1 : 0));
  return kind === 'unpooled'
    ? { height: text + 6, middle: text / 2 }
    : { height: text + 32, middle: text + 14 };
}
