import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { AxisRow, EstimateAxis } from './estimate-axes';
import { sideFigureText } from './review-sides';
import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { listOf, plural } from '../format/words';

/** Heading of an axis: what is measured, how, and against what. */
export function axisTitle({ subject, kind, measure }: EstimateAxis): string {
  const { label } = effectMeasures[measure];
  if (kind === 'before-after') return 'Before and after LDN, no comparison group';
  const what = { pain: 'Pain', other: 'Other outcomes', harm: 'Harms' }[subject];
  return `${what}: ${label}`;
}

/** What each end of an axis stands for, left then right. */
export function estimateAxisEnds(axis: EstimateAxis): readonly [string, string] {
  const [left, right] = sidesOf(axis);
  return [`◂\u00a0${left}`, `${right}\u00a0▸`];
}

/** The two sides in words; naltrexone at any dose is not called LDN. */
function sidesOf({ subject, rows }: EstimateAxis): readonly [string, string] {
  const given = rows.some(({ estimate }) => estimate.treatment === 'naltrexone')
    ? 'naltrexone'
    : 'LDN';
  return subject === 'harm'
    ? [`fewer on ${given}`, `more on ${given}`]
    : [`favours ${given}`, 'favours comparator'];
}

/** One paragraph that says what the axis shows, quoting its outermost figures. */
export function axisSummary(axis: EstimateAxis, nameOf: (id: string) => string): string {
  const { rows, kind } = axis;
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return 'No figure on this axis.';
  const reviews = new Set(rows.map(({ estimate }) => estimate.reviewId)).size;
  const quote = ({ estimate }: AxisRow) =>
    `${sideFigureText(estimate)} (${nameOf(estimate.reviewId)}, ${estimate.outcome})`;
  const range = rows.length === 1 ? quote(first) : `from ${quote(first)} to ${quote(last)}`;
  const count = `${counted(rows.length, 'figure')} from ${counted(reviews, 'review')}`;
  if (kind === 'before-after')
    return `${count}: ${range}. These are changes in the same people over time; what they would have been without LDN is not known, so they stand apart from comparisons with placebo.`;
  const sides = rows.map(({ estimate }) => sideOfInterval(estimate));
  const toLeft = sides.filter((side) => side === 'left').length;
  const toRight = sides.filter((side) => side === 'right').length;
  const open = rows.length - toLeft - toRight;
  const [left, right] = sidesOf(axis);
  const said = [
    excluding(toLeft, left),
    excluding(toRight, right),
    open > 0 && `${numberWord(open)} ${plural(open, 'includes', 'include')} no difference`,
  ].filter((part) => part !== false);
  return `${count}: ${range}. Of the intervals ${listOf(said)}.`;
}

/** "two exclude no difference (favours LDN)". */
function excluding(intervals: number, side: string): string | false {
  return (
    intervals > 0 &&
    `${numberWord(intervals)} ${plural(intervals, 'excludes', 'exclude')} no difference (${side})`
  );
}

/** The side on which an interval lies whole, with LDN on the left; null where it includes no difference. */
export function sideOfInterval({
  low,
  high,
  sign,
  measure,
}: AxisRow['estimate']): 'left' | 'right' | null {
  const noDifference = effectMeasures[measure].null ?? 0;
  if (sign === null || (low <= noDifference && high >= noDifference)) return null;
  return high < noDifference === (sign === 1) ? 'left' : 'right';
}
