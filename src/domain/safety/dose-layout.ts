import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { conditionGroups } from '../vocabulary/filters/condition-groups';
import { placeDose } from '../axes/dose-axis';
import { formatWeekRange } from '../format/duration';
import { formatNumber, formatRange } from '../format/number';
import type { DoseRow } from './dose-rows';
import { compareText, plural } from '../format/words';

/** A study on the dose chart. Positions are shares of the plot: x from the left, y from the top. */
export interface DosePoint {
  readonly row: DoseRow;
  /** Group whose mark it carries: the first of its own, or of those the reader chose. */
  readonly group: ConditionGroup;
  /** Place of the highest dose; `fromX` is that of the lowest, or null when there is one dose. */
  readonly x: number;
  readonly fromX: number | null;
  /** The highest dose lies past the end of the axis: drawn at it, with an arrow. */
  readonly beyond: boolean;
  /** Null when the length of treatment is not reported: drawn in a strip of its own. */
  readonly y: number | null;
  /**
   * Steps from its place, so that no two studies cover each other: sideways where y has a meaning,
   * upwards in the strip, where it has none.
   */
  readonly dodge: number;
  readonly sentence: string;
}

export interface DoseLayout {
  readonly points: readonly DosePoint[];
  readonly xTicks: readonly { readonly at: number; readonly mg: number }[];
  readonly yTicks: readonly { readonly at: number; readonly weeks: number }[];
  /** Studies without a dose that could be read: in the table only. */
  readonly withoutDose: readonly DoseRow[];
  /** Levels of the strip in use. */
  readonly stripHeight: number;
}

const ticksMg = [0, 1.5, 3, 4.5, 6, 9, 12];

/** Ends of the axis of duration in weeks, on a log scale. */
const WEEKS = { low: 2, high: 64 } as const;
const ticksWeeks = [2, 4, 8, 12, 26, 52];

/** Lays out studies by daily dose (linear) and length of treatment (log), without overlap. */
export function doseLayout(
  rows: readonly DoseRow[],
  chosen: readonly ConditionGroup[],
): DoseLayout {
  const points = rows
    .filter(({ dosesMgPerDay }) => dosesMgPerDay.length > 0)
    .toSorted(byPlace)
    .map((row): Omit<DosePoint, 'dodge'> => {
      const low = row.dosesMgPerDay[0] ?? 0;
      const high = row.dosesMgPerDay.at(-1) ?? low;
      return {
        row,
        group: groupOf(row, chosen),
        x: placeDose(high).at,
        beyond: placeDose(high).beyond,
        fromX: low === high ? null : placeDose(low).at,
        y: row.durationWeeks === null ? null : yOf(row.durationWeeks),
        sentence: sentenceOf(row),
      };
    });
  const beside = sideways(points);
  const levels = stacked(points);
  return {
    points: points.map((point, i) => ({
      ...point,
      dodge: (point.y === null ? levels[i] : beside[i]) ?? 0,
    })),
    stripHeight: Math.max(0, ...levels.map((level) => (level ?? -1) + 1)),
    xTicks: ticksMg.map((mg) => ({ at: placeDose(mg).at, mg })),
    yTicks: ticksWeeks.map((weeks) => ({ at: yOf(weeks), weeks })),
    withoutDose: rows.filter(({ dosesMgPerDay }) => dosesMgPerDay.length === 0),
  };
}

type Placed = Omit<DosePoint, 'dodge'>;

/** Steps to the side for studies at one place; the middle of the pile stands at the true place. */
function sideways(points: readonly Placed[]): readonly number[] {
  const piles = new Map<string, number>();
  const before = points.map(({ x, y }) => {
    const place = `${x} ${y}`;
    const size = piles.get(place) ?? 0;
    piles.set(place, size + 1);
    return size;
  });
  return points.map(({ x, y }, i) => (before[i] ?? 0) - ((piles.get(`${x} ${y}`) ?? 1) - 1) / 2);
}

/** Least distance between studies on one level of the strip, as a share of the width. */
const GAP = 0.02;

/** Lowest free level of the strip for each study whose length is not reported; null for the others. */
function stacked(points: readonly Placed[]): readonly (number | null)[] {
  const levels: { readonly from: number; readonly to: number }[][] = [];
  return points.map(({ x, fromX, y }) => {
    if (y !== null) return null;
    const [from, to] = [(fromX ?? x) - GAP, x + GAP];
    const free = levels.findIndex((level) =>
      level.every((other) => other.to < from || to < other.from),
    );
    const at = free < 0 ? levels.length : free;
    (levels[at] ??= []).push({ from, to });
    return at;
  });
}

/** Longest first, so that the keyboard goes from the top left to the bottom right. */
function byPlace(a: DoseRow, b: DoseRow): number {
  return (
    (b.durationWeeks ?? 0) - (a.durationWeeks ?? 0) ||
    (a.dosesMgPerDay.at(-1) ?? 0) - (b.dosesMgPerDay.at(-1) ?? 0) ||
    compareText(a.studyName, b.studyName)
  );
}

function groupOf(row: DoseRow, chosen: readonly ConditionGroup[]): ConditionGroup {
  const match = row.conditionGroups.find((group) => chosen.includes(group));
  return match ?? row.conditionGroups[0] ?? 'mixed-chronic-pain';
}

function yOf(weeks: number): number {
  const share = Math.log(weeks / WEEKS.low) / Math.log(WEEKS.high / WEEKS.low);
  return 1 - Math.max(0, Math.min(1, share));
}

function sentenceOf(row: DoseRow): string {
  const groups = row.conditionGroups.map((group) => conditionGroups[group].label.toLowerCase());
  const length =
    row.durationWeeks === null ? 'length of treatment not reported' : `for ${row.durationText}`;
  return `${row.studyName}, ${row.condition} (${groups.join(', ')}): ${row.doseText} a day, ${length}`;
}

/** One paragraph on the doses of the studies shown, counted from them. */
export function doseSummary(rows: readonly DoseRow[]): string {
  const dosed = rows.filter(({ dosesMgPerDay }) => dosesMgPerDay.length > 0);
  if (dosed.length === 0) return 'No study shown here reports its dose in what could be read.';
  const counts = new Map<number, number>();
  for (const { dosesMgPerDay } of dosed)
    for (const mg of dosesMgPerDay) counts.set(mg, (counts.get(mg) ?? 0) + 1);
  const [common = 0, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const all = [...counts.keys()];
  const most =
    all.length > 1 && times > 1 ? `, most often ${formatNumber(common)} mg (${times} studies)` : '';
  const report = plural(
    rows.length,
    'The one study shown reports its dose',
    `${dosed.length} of ${rows.length} studies ${plural(dosed.length, 'reports its dose', 'report their dose')}`,
  );
  return `${report}: ${formatRange(all)} mg a day${most}; ${lengthText(dosed)}.`;
}

function lengthText(dosed: readonly DoseRow[]): string {
  const timed = dosed.flatMap(({ durationWeeks }) => durationWeeks ?? []);
  const weeks = timed.length > 0 && formatWeekRange(timed);
  if (dosed.length === 1)
    return weeks
      ? `it also reports how long treatment lasted, ${weeks}`
      : 'it does not report how long treatment lasted';
  if (!weeks) return 'none of them reports how long treatment lasted';
  const verb = plural(timed.length, 'reports', 'report');
  const from = plural(new Set(timed).size, '', 'from ');
  return `${timed.length} of them also ${verb} how long treatment lasted, ${from}${weeks}`;
}
