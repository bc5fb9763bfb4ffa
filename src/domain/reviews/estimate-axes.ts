import { isRatio } from '../effects/benefit-sign';
import { effectMeasureCodes, type EffectMeasure } from '../vocabulary/filters/outcomes';
import type { EstimateKind, EstimateSubject, ReviewEstimate } from './review-estimates';
import { fixedTicks, placeOnFixedScale, printedKinds } from '../axes/fixed-scales';
import type { AxisPlace, AxisTick } from '../axes/track-axis';

/** One figure among others of the same measure. */
export interface AxisRow {
  readonly estimate: ReviewEstimate;
  /** Null where it has no place on a line; `notDrawn` then says why. */
  readonly place: AxisPlace | null;
  readonly notDrawn: string;
  /** True when higher is better for this outcome, so that it is drawn mirrored. */
  readonly mirrored: boolean;
}

/** Figures that may stand on one axis: one subject, one kind of comparison, one measure. */
export interface EstimateAxis {
  readonly key: string;
  readonly subject: EstimateSubject;
  readonly kind: EstimateKind;
  readonly measure: EffectMeasure;
  readonly rows: readonly AxisRow[];
  /** None where no row has a place. */
  readonly ticks: readonly AxisTick[];
}

const subjects: readonly EstimateSubject[] = ['pain', 'other', 'harm'];
const kinds: readonly EstimateKind[] = ['controlled', 'before-after'];

/** Axes in the order pain, other outcomes, harms; before-after figures always on one of their own. */
export function estimateAxes(estimates: readonly ReviewEstimate[]): readonly EstimateAxis[] {
  return kinds.flatMap((kind) =>
    subjectsOf(kind).flatMap((subject) => {
      const ofKind = estimates.filter(
        (estimate) =>
          estimate.kind === kind && (kind === 'before-after' || estimate.subject === subject),
      );
      const measures = effectMeasureCodes.filter((code) =>
        ofKind.some(({ measure }) => measure === code),
      );
      return measures.map((measure) =>
        axisOf(
          subject,
          kind,
          measure,
          ofKind.filter((estimate) => estimate.measure === measure),
        ),
      );
    }),
  );
}

/** Before-after figures share one axis whatever they are about. */
function subjectsOf(kind: EstimateKind): readonly EstimateSubject[] {
  return kind === 'controlled' ? subjects : ['pain'];
}

function axisOf(
  subject: EstimateSubject,
  kind: EstimateKind,
  measure: EffectMeasure,
  estimates: readonly ReviewEstimate[],
): EstimateAxis {
  const rows = estimates.map(rowOf).toSorted((a, b) => benefit(a.estimate) - benefit(b.estimate));
  const drawn = rows.filter(({ place }) => place !== null);
  // On an axis with mirrored outcomes a sign would be wrong for some of them.
  const signs = drawn.some(({ mirrored }) => mirrored) ? 'unsigned' : 'signed';
  const fixed = printedKinds[measure];
  return {
    key: `${subject} ${kind} ${measure}`,
    subject,
    kind,
    measure,
    rows,
    ticks: fixed && drawn.length > 0 ? fixedTicks(fixed.kind, signs) : [],
  };
}

function rowOf(estimate: ReviewEstimate): AxisRow {
  const { kind, measure, sign } = estimate;
  const fixed = printedKinds[measure];
  const row = (place: AxisPlace | null, notDrawn: string): AxisRow => ({
    estimate,
    place,
    notDrawn,
    mirrored: place !== null && sign === -1,
  });
  if (kind === 'before-after') return row(null, 'No comparison group: not drawn');
  if (sign === null) return row(null, 'Which side it favours is not stated: not drawn');
  if (fixed === null) return row(null, 'Scale not printed: not drawn');
  const { factor } = fixed;
  const figure = {
    estimate: factor * estimate.estimate,
    low: factor * estimate.low,
    high: factor * estimate.high,
  };
  return row(placeOnFixedScale(fixed.kind, figure, sign), '');
}

/** Where a figure stands among those of its measure: the most in favour of LDN first. */
function benefit({ estimate, measure, sign }: ReviewEstimate): number {
  return (sign ?? 1) * (isRatio(measure) ? Math.log(estimate) : estimate);
}
