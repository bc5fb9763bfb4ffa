import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { AxisRow, EstimateAxis } from './estimate-axes';
import { sideFigureText } from './review-sides';
import { counted } from '../format/number';

/** Heading of an axis: what is measured, how, and against what. */
export function axisTitle({ subject, kind, measure }: EstimateAxis): string {
  const { label } = effectMeasures[measure];
  if (kind === 'before-after') return 'Before and after LDN, no comparison group';
  const what = { pain: 'Pain', other: 'Other outcomes', harm: 'Harms' }[subject];
  return `${what}: ${label}`;
}

/** What each end of an axis stands for, left then right. */
export function estimateAxisEnds(axis: EstimateAxis): readonly [string, string] {
  if (axis.kind === 'before-after') return ['◂\u00a0improved', 'no change'];
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
  const clear = rows.filter(({ place }) => excludesNone(place));
  const toLeft = clear.filter(({ place }) => place.high < 0).length;
  const toRight = clear.length - toLeft;
  const open = rows.length - clear.length;
  const [left, right] = sidesOf(axis);
  return `${count}: ${range}. Intervals wholly on the side “${left}”: ${toLeft || 'none'}; on the side “${right}”: ${toRight || 'none'}; that include no difference: ${open || 'none'}.`;
}

function excludesNone({ low, high }: AxisRow['place']): boolean {
  return low > 0 || high < 0;
}
