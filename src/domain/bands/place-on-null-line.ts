import {
  alongFixedScale,
  percentOfRange,
  printedKinds,
  type FixedScaleKind,
} from '../axes/fixed-scales';
import { benefitSign } from '../effects/benefit-sign';
import { contrastOf, type Measured } from '../effects/computed-contrast';
import type { ComputedFigure } from '../effects/computed-figure';
import { treatmentOf } from '../effects/treatment-name';
import { armContrast, type Contrast } from '../study/contrast';
import { formatEstimate } from '../format/interval';
import { decimalsOf, formatNumber, formatSigned, roundTo } from '../format/number';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { BandWords, DifferenceBand } from './band';

/** A threshold in points for a within-person change, from the instruments table. */
export interface PointThreshold {
  readonly points: number;
  readonly label: string;
}

/** A between-group outcome or harm, as far as its figure may be placed. */
export type Compared = Pick<Outcome, 'effect' | 'lowerIsBetter' | 'comparison'> &
  Pick<Measured, 'unit'> & {
    readonly arms: readonly PlaceableArm[];
    /** A harm has none: people are counted. */
    readonly scale?: Outcome['scale'];
  };

type PlaceableArm = Measured['arms'][number] & Pick<Outcome['arms'][number], 'changePercent'>;

type Place = Omit<DifferenceBand, keyof BandWords> & { readonly figureText: string };

/** A figure of which no place can be said, as the range of its scale is not known. */
export interface WithoutRange {
  readonly kind: 'without-range';
  readonly figureText: string;
  readonly derivation: string | null;
}

/** A difference with the kind of its axis; null where only a known range would give it one. */
interface Figure {
  readonly scale: FixedScaleKind | null;
  readonly values: readonly [number, number | null, number | null];
  readonly sign: 1 | -1;
  readonly origin: DifferenceBand['origin'];
  readonly figureText: string;
  readonly derivation: string | null;
}

/**
 * Where a between-group figure lies on the shared null line; null when it may not be drawn there.
 * A difference in points lies there as a share of its scale, if that has a known range.
 */
export function placeDifference(
  study: Study,
  outcome: Compared,
  threshold: PointThreshold | null,
): Place | WithoutRange | null {
  const figure = printedFigure(study, outcome) ?? figureOfArms(study, outcome);
  if (figure === null) return null;
  const placed = place(figure, outcome, threshold);
  const treatment = treatmentOf(study, outcome.effect);
  return placed.kind === 'difference' && treatment !== 'LDN' ? { ...placed, treatment } : placed;
}

function printedFigure(study: Study, outcome: Compared): Figure | null {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  if (outcome.comparison !== 'between-groups' || !effect || estimate === undefined) return null;
  const sign = benefitSign(outcome);
  const { null: noDifference } = effectMeasures[effect.measure];
  if (noDifference === null || sign === null) return null;
  const { kind, factor } = printedKinds[effect.measure] ?? { kind: null, factor: 1 };
  const interval = effect.interval ?? null;
  return {
    scale: kind,
    values: [
      estimate * factor,
      interval && interval.low * factor,
      interval && interval.high * factor,
    ],
    sign,
    origin: study.design === 'meta-analysis' ? 'pooled' : 'printed',
    figureText: `${formatEstimate(estimate, interval)}${effect.measure === 'percentage-points' ? ' points' : ''}`,
    derivation: effect.estimateType ?? null,
  };
}

function figureOfArms(study: Study, outcome: Compared): Figure | null {
  const contrast = armContrast(outcome.arms);
  const lowerIsBetter = known(outcome.lowerIsBetter);
  if (outcome.comparison !== 'between-groups' || typeof contrast === 'string') return null;
  if (lowerIsBetter === undefined) return null;
  const sign = lowerIsBetter ? 1 : -1;
  const { meanDifference, riskDifference } = contrastOf(study, outcome);
  if (meanDifference.ok) return computedFigure(meanDifference, null, sign);
  if (riskDifference.ok) return computedFigure(riskDifference, 'people', sign);
  return (outcome.unit ?? 'people') === 'people' ? figureOfPercentages(contrast, sign) : null;
}

function computedFigure(difference: ComputedFigure, scale: 'people' | null, sign: 1 | -1): Figure {
  const unit = scale === 'people' ? ' points' : '';
  return {
    scale,
    values: [difference.estimate, difference.low, difference.high],
    sign,
    origin: 'computed',
    figureText: `${formatEstimate(difference.estimate, difference, { decimals: 1 })}${unit}`,
    derivation: difference.note,
  };
}

/** Two percentages or mean changes without spread: their difference, without an interval. */
function figureOfPercentages(
  { ldn, comparator }: Contrast<PlaceableArm>,
  sign: 1 | -1,
): Figure | null {
  const pairs = [
    [ldn.changePercent, comparator.changePercent, 'percent-change'],
    [known(ldn.percent), known(comparator.percent), 'people'],
    [ldn.changeMean, comparator.changeMean, null],
  ] as const;
  for (const [a, b, scale] of pairs) {
    if (a === undefined || b === undefined) continue;
    const difference = roundTo(a - b, 4);
    const decimals = Math.max(decimalsOf(a), decimalsOf(b));
    const unit = scale === null ? '' : '%';
    return {
      scale,
      values: [difference, null, null],
      sign,
      origin: 'computed',
      figureText: `${formatNumber(a, decimals)}${unit} v ${formatNumber(b, decimals)}${unit} (${formatSigned(difference)})`,
      derivation: 'difference of the two arms; no interval reported',
    };
  }
  return null;
}

function place(
  { scale, values, sign, ...figure }: Figure,
  outcome: Compared,
  threshold: PointThreshold | null,
): Omit<Place, 'treatment'> | WithoutRange {
  const range = known(outcome.scale);
  const { figureText, derivation } = figure;
  if (scale === null && range === undefined)
    return { kind: 'without-range', figureText, derivation };
  const inPoints = scale === null && range !== undefined;
  const kind = scale ?? 'scale-share';
  const at = (value: number) =>
    position(alongFixedScale(kind, inPoints ? percentOfRange(value, range) : value));
  const [estimate, ...ends] = values;
  const [a, b] = ends.map((end) => (end === null ? null : sign * at(end)));
  const whole = a !== null && a !== undefined && b !== null && b !== undefined;
  return {
    ...figure,
    kind: 'difference',
    scale: kind,
    point: sign * at(estimate),
    low: whole ? Math.min(a, b) : null,
    high: whole ? Math.max(a, b) : null,
    // A threshold is a number of points, and a change for the better.
    threshold:
      threshold && inPoints
        ? { at: at(-Math.abs(threshold.points)), label: threshold.label }
        : null,
  };
}

/** To four decimals, and finite: how far beyond an end makes no difference to the drawing. */
function position(at: number): number {
  return roundTo(Math.max(-9, Math.min(9, at)), 4);
}
