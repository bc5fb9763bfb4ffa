import {
  notReportedShort,
  partsAroundPoint,
  type ForestArmColumn,
} from '../../domain/pooling/forest/forest-arms';
import type { ForestRow } from '../../domain/pooling/forest/forest-rows';

/** A column of figures that are aligned on their decimal point, or on a slash. */
export interface PlacedArmColumn {
  readonly column: ForestArmColumn;
  readonly arm: 'ldn' | 'comparator';
  /** Where the figures' points stand, and the middle and the right end of the column. */
  readonly pointX: number;
  readonly middle: number;
  readonly right: number;
}

/** Columns that are drawn, as x positions of their text; null when they gave way. */
export interface ForestColumns {
  readonly label: number;
  /** Empty where the arms gave way: they then stand in a line below the name. */
  readonly arms: readonly PlacedArmColumn[];
  readonly plot: readonly [number, number];
  /** Of a row without weight: its figures as printed, and why, from and to. */
  readonly printed: readonly [number, number];
  readonly reason: readonly [number, number];
  readonly effect: number | null;
  /** Null also where no row has a weight. */
  readonly weight: number | null;
}

/** Mean width in pixels of a character of names, and of a figure in the columns of the arms. */
export const NAME_CHARACTER = 7.2;
const FIGURE = 7.2;
/** Width of a letter that refers to a note, with what parts it from the next. */
export const NOTE_CHARACTER = 5;
/** Between columns, and between the two arms. */
const GAP = 12;
const NARROW_GAP = 10;
/** The least that a plot is drawn in beside columns of arms. */
const NARROWEST_PLOT = 150;
const EFFECT = 146;
const WEIGHT = 54;
/** Room at the right for what can be done with a row, and more for where one without weight was read. */
export const ACTIONS = 76;
const SOURCE = 58;
/** Below this width the words of a row stand above its plot. */
const STACKED = 560;

interface Shape {
  readonly ticks: boolean;
  readonly weights: boolean;
  readonly actions: boolean;
  readonly armColumns: readonly ForestArmColumn[];
  /** Letters of the notes of a row. */
  readonly lettersOf: (row: ForestRow) => string;
}

/**
 * On narrow screens the row's text stands above its plot, so that the plot keeps its width. Columns of
 * the arms are as wide as their figures, and give way where they would leave the plot no room.
 */
export function forestColumns(
  rows: readonly ForestRow[],
  width: number,
  { ticks, weights, actions, armColumns, lettersOf }: Shape,
): ForestColumns {
  const label = ticks ? 30 : 0;
  if (width < STACKED)
    return {
      label,
      arms: [],
      plot: [8, width - 8],
      printed: [0, width - (actions ? ACTIONS : 0)],
      reason: [0, width - (actions ? ACTIONS : 0)],
      effect: null,
      weight: null,
    };
  const end = width - (actions ? ACTIONS : 0);
  const effect = weights ? end - WEIGHT : end;
  const endOfNames = (own: readonly ForestRow[]) => {
    const lengths = own.map(
      (row) => row.label.length * NAME_CHARACTER + lettersOf(row).length * NOTE_CHARACTER,
    );
    return Math.min(label + Math.max(60, ...lengths) + GAP, end * 0.36);
  };
  const nameEnd = endOfNames(rows.filter(({ kind }) => kind !== 'unpooled'));
  const unpooledEnd = endOfNames(rows.filter(({ kind }) => kind === 'unpooled'));
  const reasonEnd = end - (actions ? SOURCE : 0);
  const plotEnd = effect - EFFECT;
  const arms = placedArms(rows, armColumns, nameEnd);
  const plotStart = (arms.at(-1)?.right ?? nameEnd) + GAP;
  const room = plotEnd - plotStart >= NARROWEST_PLOT;
  const middle = unpooledEnd + (reasonEnd - unpooledEnd) * 0.55;
  return {
    label,
    arms: room ? arms : [],
    plot: [room ? plotStart : Math.max(nameEnd, end * 0.3), plotEnd],
    printed: [unpooledEnd, middle - GAP],
    reason: [middle, reasonEnd],
    effect,
    weight: weights ? end : null,
  };
}

/** The columns of both arms one beside the other from `start`, each as wide as its widest figure. */
function placedArms(
  rows: readonly ForestRow[],
  armColumns: readonly ForestArmColumn[],
  start: number,
): readonly PlacedArmColumn[] {
  let left = start;
  return (['ldn', 'comparator'] as const).flatMap((arm) =>
    armColumns.map((column, i): PlacedArmColumn => {
      const parts = rows.flatMap(({ arms }) => {
        const text = arms && column.text(arms[arm]);
        return text ? [partsAroundPoint(text)] : [];
      });
      const before = Math.max(1, ...parts.map(([whole]) => whole.length)) * FIGURE;
      const after = Math.max(0, ...parts.map(([, rest]) => rest.length)) * FIGURE;
      const least = Math.max(column.head.length * 6.4, notReportedShort.length * FIGURE);
      const spare = Math.max(0, least - before - after) / 2;
      const right = left + before + after + 2 * spare;
      const placed = {
        column,
        arm,
        pointX: left + spare + before,
        middle: (left + right) / 2,
        right,
      };
      left = right + (i < armColumns.length - 1 ? NARROW_GAP : GAP);
      return placed;
    }),
  );
}
