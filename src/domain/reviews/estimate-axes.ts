import { isRatio } from '../effects/benefit-sign';
import { roundToDigits } from '../format/digits';
import { formatNumber, formatSigned } from '../format/number';
import { effectMeasureCodes, type EffectMeasure } from '../vocabulary/filters/outcomes';
import type { EstimateKind, EstimateSubject, ReviewEstimate } from './review-estimates';
import { evenTicks, placeOnTrack, type AxisPlace, type AxisTick } from '../axes/track-axis';
import { symmetricExtent, symmetricLogExtent } from '../axes/symmetric-axis';

/** One figure on an axis with others of the same measure. */
export interface AxisRow {
  readonly estimate: ReviewEstimate;
  readonly place: AxisPlace;
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
  /** Figures that cannot be drawn because the side they favour is not known. */
  readonly notDrawn: readonly ReviewEstimate[];
  readonly ticks: readonly AxisTick[];
  /** Puts another value of the same measure on this axis. */
  readonly placeOf: (value: { estimate: number; low: number; high: number }) => AxisPlace;
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
  const ratio = isRatio(measure);
  const onScale = (value: number) => (ratio ? Math.log(value) : value);
  const drawn = estimates.filter(({ sign }) => kind === 'before-after' || sign !== null);
  const extent = extentOf(drawn, onScale, ratio);
  const toAxis =
    kind === 'before-after'
      ? (value: number) => 1 + (2 * value) / extent
      : (value: number) => onScale(value) / extent;
  const rows = drawn
    .map((estimate) => ({
      estimate,
      place: placeOnTrack(estimate, toAxis, estimate.sign ?? 1),
      mirrored: estimate.sign === -1,
    }))
    .toSorted((a, b) => a.place.point - b.place.point);
  return {
    key: `${subject} ${kind} ${measure}`,
    subject,
    kind,
    measure,
    rows,
    notDrawn: estimates.filter((estimate) => !drawn.includes(estimate)),
    ticks:
      kind === 'before-after'
        ? beforeAfterTicks(extent)
        : ticksOf(
            extent,
            ratio,
            rows.some(({ mirrored }) => mirrored),
          ),
    placeOf: (value) => placeOnTrack(value, toAxis),
  };
}

/** A figure whose interval is this many times as wide as the middle one does not set the axis. */
const outlying = 3;

function extentOf(
  estimates: readonly ReviewEstimate[],
  onScale: (value: number) => number,
  ratio: boolean,
): number {
  const widths = estimates.map(({ low, high }) => onScale(high) - onScale(low));
  const middle = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const values = estimates.flatMap(({ estimate, low, high }, i) =>
    (widths[i] ?? 0) > outlying * middle ? [estimate] : [estimate, low, high],
  );
  const scaled = values.map(onScale);
  return ratio ? symmetricLogExtent(scaled) : symmetricExtent(scaled);
}

function ticksOf(extent: number, ratio: boolean, mirrored: boolean): EstimateAxis['ticks'] {
  const label = (at: number) => {
    const value = at * extent;
    if (ratio) return formatNumber(roundToDigits(Math.exp(value), 2));
    const rounded = roundToDigits(value, 4);
    // On an axis with mirrored outcomes a sign would be wrong for some of them.
    return mirrored ? formatNumber(Math.abs(rounded)) : formatSigned(rounded);
  };
  return evenTicks(label);
}

function beforeAfterTicks(extent: number): EstimateAxis['ticks'] {
  return [-1, 0, 1].map((at) => ({
    at,
    label: formatNumber(roundToDigits(((at - 1) / 2) * extent, 3)),
  }));
}
