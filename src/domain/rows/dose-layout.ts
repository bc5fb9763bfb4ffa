import type { ConditionGroup } from '../vocabulary/condition-groups';
import { conditionGroups } from '../vocabulary/condition-groups';
import type { DoseRow } from './dose-rows';

/** A study on the dose chart. Positions are shares of the plot: x from the left, y from the top. */
export interface DosePoint {
  readonly row: DoseRow;
  /** Group whose mark it carries: the first of its own, or of those the reader chose. */
  readonly group: ConditionGroup;
  /** Place of the highest dose; `fromX` is that of the lowest, or null when there is one dose. */
  readonly x: number;
  readonly fromX: number | null;
  /** Null when the length of treatment is not reported: drawn in a strip of its own. */
  readonly y: number | null;
  /** Steps sideways from x, so that studies at the same place stand side by side. */
  readonly dodge: number;
  readonly sentence: string;
}

export interface DoseLayout {
  readonly points: readonly DosePoint[];
  readonly xTicks: readonly { readonly at: number; readonly mg: number }[];
  readonly yTicks: readonly { readonly at: number; readonly weeks: number }[];
  /** Studies without a dose that could be read: in the table only. */
  readonly withoutDose: readonly DoseRow[];
}

/** Right end of the dose axis in mg: just above the highest daily dose studied, 12.5 mg. */
const MAX_MG = 13;
const ticksMg = [0, 1.5, 3, 4.5, 6, 9, 12];

/** Ends of the axis of duration in weeks, on a log scale. */
const WEEKS = { low: 2, high: 64 } as const;
const ticksWeeks = [2, 4, 8, 12, 26, 52];

/** Lays out studies by daily dose (linear) and length of treatment (log), without overlap. */
export function doseLayout(
  rows: readonly DoseRow[],
  chosen: readonly ConditionGroup[],
): DoseLayout {
  const taken = new Map<string, number>();
  const points = rows
    .filter(({ dosesMgPerDay }) => dosesMgPerDay.length > 0)
    .toSorted(byPlace)
    .map((row): DosePoint => {
      const low = row.dosesMgPerDay[0] ?? 0;
      const high = row.dosesMgPerDay.at(-1) ?? low;
      const place = `${high} ${row.durationWeeks}`;
      const before = taken.get(place) ?? 0;
      taken.set(place, before + 1);
      return {
        row,
        group: groupOf(row, chosen),
        x: high / MAX_MG,
        fromX: low === high ? null : low / MAX_MG,
        y: row.durationWeeks === null ? null : yOf(row.durationWeeks),
        dodge: before,
        sentence: sentenceOf(row),
      };
    });
  return {
    points: points.map((point) => ({ ...point, dodge: centred(point, taken) })),
    xTicks: ticksMg.map((mg) => ({ at: mg / MAX_MG, mg })),
    yTicks: ticksWeeks.map((weeks) => ({ at: yOf(weeks), weeks })),
    withoutDose: rows.filter(({ dosesMgPerDay }) => dosesMgPerDay.length === 0),
  };
}

/** Longest first, so that the keyboard goes from the top left to the bottom right. */
function byPlace(a: DoseRow, b: DoseRow): number {
  return (
    (b.durationWeeks ?? 0) - (a.durationWeeks ?? 0) ||
    (a.dosesMgPerDay.at(-1) ?? 0) - (b.dosesMgPerDay.at(-1) ?? 0) ||
    a.studyName.localeCompare(b.studyName)
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

/** Moves a pile so that its middle stands at the true place. */
function centred({ row, dodge }: DosePoint, taken: ReadonlyMap<string, number>): number {
  const size = taken.get(`${row.dosesMgPerDay.at(-1)} ${row.durationWeeks}`) ?? 1;
  return dodge - (size - 1) / 2;
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
  const all = dosed.flatMap(({ dosesMgPerDay }) => dosesMgPerDay);
  const timed = dosed.flatMap(({ durationWeeks }) => durationWeeks ?? []);
  const length =
    timed.length === 0
      ? 'none of them reports how long treatment lasted'
      : `${timed.length} of them also report how long treatment lasted, from ${Math.min(...timed)} to ${Math.max(...timed)} weeks`;
  return `${dosed.length} of ${rows.length} studies report their dose: ${Math.min(...all)} to ${Math.max(...all)} mg a day, most often ${common} mg (${times} studies); ${length}.`;
}
