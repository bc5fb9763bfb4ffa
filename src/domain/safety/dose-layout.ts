import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { conditionGroups } from '../vocabulary/filters/condition-groups';
import { placeDose } from '../axes/dose-axis';
import { formatWeekRange } from '../format/duration';
import { durationBandCodes, durationBands } from '../vocabulary/filters/durations';
import { formatNumber, formatRange } from '../format/number';
import type { DoseRow } from './dose-rows';
import { compareText, plural } from '../format/words';

/** A study on the dose chart. Positions are shares of the width, from the left; no mark leaves its dose. */
export interface DosePoint {
  readonly row: DoseRow;
  /** Group whose mark it carries: the first of its own, or of those the reader chose. */
  readonly group: ConditionGroup;
  /** Place of the highest dose; `fromX` is that of the lowest, or null when there is one dose. */
  readonly x: number;
  readonly fromX: number | null;
  /** The highest dose lies past the end of the axis: drawn at it, with an arrow. */
  readonly beyond: boolean;
  /** Which of `bands` it stands in, and how many levels above its foot. */
  readonly band: number;
  readonly level: number;
  readonly sentence: string;
}

/** Studies of one length of treatment, stacked where their doses are close; its height has no meaning. */
export interface LengthBand {
  readonly label: string;
  readonly levels: number;
}

export interface DoseLayout {
  readonly points: readonly DosePoint[];
  /** From the longest treatment to the shortest, then those that do not report it. */
  readonly bands: readonly LengthBand[];
  readonly xTicks: readonly { readonly at: number; readonly mg: number }[];
  /** Studies without a dose that could be read: in the table only. */
  readonly withoutDose: readonly DoseRow[];
}

const ticksMg = [0, 1.5, 3, 4.5, 6, 9, 12];

const lengths = durationBandCodes.toReversed();
const bandLabels = [...lengths.map((code) => durationBands[code].label), 'Length not reported'];

function bandOf({ durationWeeks }: DoseRow): number {
  const at =
    durationWeeks === null ? -1 : lengths.findIndex((c) => durationBands[c].holds(durationWeeks));
  return at < 0 ? lengths.length : at;
}

/** Lays out studies by daily dose, in bands by length of treatment, without overlap. */
export function doseLayout(
  rows: readonly DoseRow[],
  chosen: readonly ConditionGroup[],
): DoseLayout {
  const points = rows
    .filter(({ dosesMgPerDay }) => dosesMgPerDay.length > 0)
    .toSorted(byPlace)
    .map((row): Placed => {
      const low = row.dosesMgPerDay[0] ?? 0;
      const high = row.dosesMgPerDay.at(-1) ?? low;
      return {
        row,
        group: groupOf(row, chosen),
        x: placeDose(high).at,
        beyond: placeDose(high).beyond,
        fromX: low === high ? null : placeDose(low).at,
        band: bandOf(row),
        sentence: sentenceOf(row),
      };
    });
  const levels = stacked(points);
  return {
    points: points.map((point, i) => ({ ...point, level: levels[i] ?? 0 })),
    bands: bandLabels.map((label, band) => ({
      label,
      levels: Math.max(
        0,
        ...points.map((one, i) => (one.band === band ? (levels[i] ?? 0) + 1 : 0)),
      ),
    })),
    xTicks: ticksMg.map((mg) => ({ at: placeDose(mg).at, mg })),
    withoutDose: rows.filter(({ dosesMgPerDay }) => dosesMgPerDay.length === 0),
  };
}

type Placed = Omit<DosePoint, 'level'>;

/** Least distance between studies on one level, as a share of the width: a mark on a phone. */
const GAP = 0.025;

/** Lowest free level of its band for each study. */
function stacked(points: readonly Placed[]): readonly number[] {
  const bands: { readonly from: number; readonly to: number }[][][] = bandLabels.map(() => []);
  return points.map(({ x, fromX, band }) => {
    const levels = bands[band] ?? [];
    const [from, to] = [(fromX ?? x) - GAP, x + GAP];
    const free = levels.findIndex((level) =>
      level.every((other) => other.to < from || to < other.from),
    );
    const at = free < 0 ? levels.length : free;
    (levels[at] ??= []).push({ from, to });
    return at;
  });
}

/** Band by band from the top, so that the keyboard goes from the top left to the bottom right. */
function byPlace(a: DoseRow, b: DoseRow): number {
  return (
    bandOf(a) - bandOf(b) ||
    (a.dosesMgPerDay.at(-1) ?? 0) - (b.dosesMgPerDay.at(-1) ?? 0) ||
    (b.durationWeeks ?? 0) - (a.durationWeeks ?? 0) ||
    compareText(a.studyName, b.studyName)
  );
}

function groupOf(row: DoseRow, chosen: readonly ConditionGroup[]): ConditionGroup {
  const match = row.conditionGroups.find((group) => chosen.includes(group));
  return match ?? row.conditionGroups[0] ?? 'mixed-chronic-pain';
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
