import type { ForestScale } from '../../domain/pooling/forest/forest-axis';
import { armColumnsOf, armsInLine } from '../../domain/pooling/forest/forest-arms';
import { forestNotes, lettersOf } from '../../domain/pooling/forest/forest-notes';
import type { ForestRow } from '../../domain/pooling/forest/forest-rows';
import {
  forestColumns,
  NAME_CHARACTER,
  NOTE_CHARACTER,
  type ForestColumns,
} from './forest-columns';
import { placeOnForestAxis, type PlacedEffect } from './place-on-forest-axis';
import { wrapWords } from './wrap-words';

export interface PlacedRow extends PlacedEffect {
  readonly row: ForestRow;
  readonly top: number;
  readonly height: number;
  /** Middle of the row's marks. */
  readonly y: number;
  /** Where its name begins, and the baseline of it and of its figures. */
  readonly nameX: number;
  readonly baseline: number;
  /** Letters of the notes below the plot that speak of it. */
  readonly letters: string;
  /** Lines below the name: the arms where their columns gave way. */
  readonly lines: readonly string[];
  /** Of a row without weight: what is printed, and why it is not pooled, in lines. */
  readonly printed: readonly string[];
  readonly reason: readonly string[];
  /** The figures take a line of their own below, as name and figures have no room side by side. */
  readonly figuresBelow: boolean;
  /** Half side of the square; area is in proportion to weight. */
  readonly size: number;
}

export interface PlacedForest {
  readonly width: number;
  readonly height: number;
  readonly columns: ForestColumns;
  readonly rows: readonly PlacedRow[];
  /** Null where no row has a place on one. */
  readonly axis: ForestScale | null;
  readonly axisY: number;
  /** Where the heads of the rows without weight stand; null without such rows. */
  readonly unpooledHeadY: number | null;
  /** Where lines down the plot are drawn, from and to: past the words that stand in the plot's way. */
  readonly spans: readonly (readonly [number, number])[];
  readonly nullX: number;
  readonly thresholdX: number | null;
  /** x of a place on the axis, −1 to 1. */
  readonly xAt: (place: number) => number;
}

const HEAD = 44;
const AXIS = 34;
const UNPOOLED_HEAD = 22;
/** Mean width in pixels of a character of the small lines. */
const SMALL = 5.5;
/** Height of a small line. */
export const LINE = 14;
/** Height of a row: on screen that of what can be pressed in it, on paper that of its line. */
const ROW = 28;
const PAPER_ROW = 21;

/**
 * Places rows: one line each where it fits, all on the one axis of their measure. `withTicks` keeps room
 * at the left for leaving a row out, `withActions` at the right for the rest.
 */
export function placeForest(
  rows: readonly ForestRow[],
  axis: ForestScale | null,
  width: number,
  threshold: number | null,
  {
    withTicks = false,
    withActions = false,
    withArms = true,
    onPaper = false,
    comparator = 'comparator',
  } = {},
): PlacedForest {
  const notes = forestNotes(rows);
  const letters = (row: ForestRow) => lettersOf(row, notes);
  const armColumns = withArms ? armColumnsOf(rows) : [];
  const columns = forestColumns(rows, width, {
    ticks: withTicks,
    weights: rows.some((row) => row.weightPercent !== null || row.kind === 'omitted'),
    actions: withActions,
    armColumns,
    lettersOf: letters,
  });
  const stacked = columns.effect === null;
  const [left, right] = columns.plot;
  const xAt = (place: number) => (left + right) / 2 + (place * (right - left)) / 2;
  const largestWeight = Math.max(
    ...rows.filter((r) => r.kind === 'study').map((r) => r.weightPercent ?? 0),
    1,
  );
  const axisHeight = stacked ? AXIS + LINE : AXIS;
  const rowHeight = onPaper ? PAPER_ROW : ROW;
  let top = HEAD;
  let axisY = HEAD;
  let unpooledHeadY: number | null = null;
  const drawn = axis !== null && rows.some(({ estimate }) => estimate !== null);
  const placed = rows.map((row, i): PlacedRow => {
    // Rows without weight stand below the axis: nothing of theirs is on the scale.
    if (row.kind === 'unpooled' && rows[i - 1]?.kind !== 'unpooled') {
      axisY = top + 6;
      top = drawn ? top + axisHeight : 0;
      unpooledHeadY = top + 16;
      top += UNPOOLED_HEAD;
    }
    const said =
      stacked || columns.arms.length === 0 ? armsInLine(row, armColumns, comparator) : '';
    const text = textOf(row, columns, said, letters(row));
    const { height, middle } = heightOf(row, text, stacked, rowHeight);
    const ticked = row.kind === 'study' || row.kind === 'omitted';
    const start = top;
    top += height;
    return {
      row,
      top: start,
      height,
      y: start + middle,
      nameX: stacked && !ticked ? 0 : columns.label,
      baseline: start + rowHeight / 2 + 4,
      letters: letters(row),
      ...text,
      ...placeOnForestAxis(row, axis, xAt),
      size: Math.max(3, 8 * Math.sqrt((row.weightPercent ?? 0) / largestWeight)),
    };
  });
  const foot = axisY === HEAD ? top + 6 : axisY;
  return {
    width,
    height: axisY === HEAD ? top + axisHeight : top + 4,
    columns,
    rows: placed,
    axis: drawn ? axis : null,
    axisY: foot,
    unpooledHeadY,
    spans: stacked ? spansOf(placed, foot) : [[HEAD - 6, foot]],
    nullX: xAt(0),
    thresholdX: threshold === null || axis === null ? null : within(axis.placeOf(threshold), xAt),
    xAt,
  };
}

/** A threshold beyond the axis has no line. */
function within(place: number, xAt: (place: number) => number): number | null {
  return Math.abs(place) > 1 ? null : xAt(place);
}

/** Beside the marks of each row, from below its words to the next row or the axis. */
function spansOf(rows: readonly PlacedRow[], foot: number): readonly (readonly [number, number])[] {
  const drawn = rows.filter(({ row }) => row.kind !== 'unpooled');
  return drawn.map(({ y }, i) => [y - 14, drawn[i + 1]?.top ?? foot] as const);
}

type RowText = Pick<PlacedRow, 'lines' | 'printed' | 'reason' | 'figuresBelow'>;

const charactersIn = ([from, to]: readonly [number, number]) => Math.floor((to - from) / SMALL);

/** The small lines of a row, broken where its columns end. */
function textOf(row: ForestRow, columns: ForestColumns, said: string, letters: string): RowText {
  const { kind, label, detail, marks, effectText, printed } = row;
  if (kind === 'unpooled')
    return {
      lines: [],
      printed: wrapWords(`${detail}: ${printed}`, charactersIn(columns.printed)),
      reason: wrapWords(marks.join('; '), charactersIn(columns.reason)),
      figuresBelow: false,
    };
  const stacked = columns.effect === null;
  const end = stacked ? columns.printed[1] : columns.plot[0] - 8;
  const name = (label.length + 1) * NAME_CHARACTER + letters.length * NOTE_CHARACTER;
  return {
    lines: wrapWords(said, charactersIn([columns.label, end])),
    printed: [],
    reason: [],
    figuresBelow:
      stacked && columns.label + name + effectText.length * NAME_CHARACTER > columns.plot[1],
  };
}

/** Height of a row, and where its marks lie in it: beside its text, or below where that is stacked. */
function heightOf(
  { kind }: ForestRow,
  { lines, printed, reason, figuresBelow }: RowText,
  stacked: boolean,
  rowHeight: number,
): { readonly height: number; readonly middle: number } {
  // Marks and figures stand on the line of the name, what is said of it below.
  if (!stacked) {
    const extra = Math.max(lines.length, printed.length - 1, reason.length - 1);
    return { height: rowHeight + LINE * extra, middle: rowHeight / 2 };
  }
  const text =
    rowHeight + LINE * (lines.length + printed.length + reason.length + (figuresBelow ? 1 : 0));
  return kind === 'unpooled'
    ? { height: text + 6, middle: text / 2 }
    : { height: text + 32, middle: text + 14 };
}
