import { benefitSign, isRatio } from '../effects/benefit-sign';
import { contrastOf, type Measured } from '../effects/computed-contrast';
import type { ComputedFigure } from '../effects/computed-figure';
import { treatmentOf } from '../effects/treatment-name';
import { armContrast, type Contrast } from '../study/contrast';
import { roundToDigits } from '../format/digits';
import { formatEstimate } from '../format/interval';
import { decimalsOf, formatNumber, formatSigned, roundTo } from '../format/number';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import type { EffectMeasure } from '../vocabulary/filters/outcomes';
import type { BandWords, DifferenceBand } from './band';
import { symmetricExtent, symmetricLogExtent } from '../axes/symmetric-axis';

/** A threshold in points for a within-person change, from the instruments table. */
export interface PointThreshold {
  readonly points: number;
  readonly label: string;
}

/** A between-group outcome or harm, as far as its figure may be placed. */
export type Compared = Pick<Outcome, 'effect' | 'lowerIsBetter' | 'comparison'> &
  Pick<Measured, 'unit'> & { readonly arms: readonly PlaceableArm[] };

type PlaceableArm = Measured['arms'][number] & Pick<Outcome['arms'][number], 'changePercent'>;

type Place = Omit<DifferenceBand, keyof BandWords | 'kind'> & { readonly figureText: string };

/** Where a between-group figure lies on the shared null line, or null when it may not be drawn there. */
export function placeDifference(
  study: Study,
  outcome: Compared,
  threshold: PointThreshold | null,
): Place | null {
  const placed = placePrinted(study, outcome, threshold) ?? placeArms(study, outcome, threshold);
  const treatment = treatmentOf(study, outcome.effect);
  return placed && treatment !== 'LDN' ? { ...placed, treatment } : placed;
}

function placePrinted(
  study: Study,
  outcome: Compared,
  threshold: PointThreshold | null,
): Place | null {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  const drawable =
    outcome.comparison === 'between-groups' &&
    effect !== undefined &&
    ![
      'none',
      'p-value-only',
      'percent-change',
      'within-group-change',
      'within-group-effect-size',
    ].includes(effect.measure);
  const sign = benefitSign(outcome);
  if (!drawable || estimate === undefined || sign === null) return null;
  const interval = effect.interval ?? null;
  return place({
    measure: effect.measure,
    log: isRatio(effect.measure),
    values: [estimate, interval?.low ?? null, interval?.high ?? null],
    sign,
    origin: study.design === 'meta-analysis' ? 'pooled' : 'printed',
    threshold: isPointScale(effect.measure) ? threshold : null,
    figureText: `${formatEstimate(estimate, interval)}${effect.measure === 'percentage-points' ? ' points' : ''}`,
    derivation: effect.estimateType ?? null,
    unit: effect.measure === 'percentage-points' ? ' points' : '',
  });
}

function isPointScale(measure: EffectMeasure): boolean {
  return measure === 'mean-difference' || measure === 'mean-change-difference';
}

function placeArms(
  study: Study,
  outcome: Compared,
  threshold: PointThreshold | null,
): Place | null {
  const contrast = armContrast(outcome.arms);
  const lowerIsBetter = known(outcome.lowerIsBetter);
  if (outcome.comparison !== 'between-groups' || typeof contrast === 'string') return null;
  if (lowerIsBetter === undefined) return null;
  const sign = lowerIsBetter ? 1 : -1;
  const { meanDifference, riskDifference } = contrastOf(study, outcome);
  if (meanDifference.ok)
    return placeComputed(meanDifference, 'mean-difference', sign, threshold, '');
  if (riskDifference.ok)
    return placeComputed(riskDifference, 'percent-points', sign, null, ' points');
  return (outcome.unit ?? 'people') === 'people' ? placePercentages(contrast, sign) : null;
}

function placeComputed(
  difference: ComputedFigure,
  measure: DifferenceBand['measure'],
  sign: 1 | -1,
  threshold: PointThreshold | null,
  unit: string,
): Place {
  return place({
    measure,
    log: false,
    values: [difference.estimate, difference.low, difference.high],
    sign,
    origin: 'computed',
    threshold,
    figureText: `${formatEstimate(difference.estimate, difference, { decimals: 1 })}${unit}`,
    derivation: difference.note,
    unit,
  });
}

/** Two percentages or mean changes without spread: their difference, hollow and without an interval. */
function placePercentages({ ldn, comparator }: Contrast<PlaceableArm>, sign: 1 | -1): Place | null {
  const pairs = [
    [ldn.changePercent, comparator.changePercent, '%'],
    [known(ldn.percent), known(comparator.percent), '%'],
    [ldn.changeMean, comparator.changeMean, ''],
  ] as const;
  for (const [a, b, unit] of pairs) {
    if (a === undefined || b === undefined) continue;
    const difference = roundTo(a - b, 4);
    const decimals = Math.max(decimalsOf(a), decimalsOf(b));
    return place({
      measure: unit === '%' ? 'percent-points' : 'mean-difference',
      log: false,
      values: [difference, null, null],
      sign,
      origin: 'computed',
      threshold: null,
      figureText: `${formatNumber(a, decimals)}${unit} v ${formatNumber(b, decimals)}${unit} (${formatSigned(difference)})`,
      derivation: 'difference of the two arms; no interval reported',
      unit: unit === '%' ? ' points' : '',
    });
  }
  return null;
}

function place(input: {
  readonly measure: DifferenceBand['measure'];
  readonly log: boolean;
  readonly values: readonly [number, number | null, number | null];
  readonly sign: 1 | -1;
  readonly origin: DifferenceBand['origin'];
  readonly threshold: PointThreshold | null;
  readonly figureText: string;
  readonly derivation: string | null;
  readonly unit: string;
}): Place {
  const toAxis = (value: number) => input.sign * (input.log ? Math.log(value) : value);
  const [point, a, b] = input.values.map((value) => (value === null ? null : toAxis(value)));
  const ends = [a, b].filter((value): value is number => value !== null && value !== undefined);
  const at = input.threshold ? -Math.abs(input.threshold.points) : null;
  const values = [point ?? 0, ...ends, at ?? 0];
  const extent = input.log ? symmetricLogExtent(values) : symmetricExtent(values);
  const scaled = (value: number) => roundTo(value / extent, 4);
  const ratioEnds = (v: number) => roundToDigits(Math.exp(v), 2);
  const left = input.sign * -extent;
  return {
    origin: input.origin,
    measure: input.measure,
    point: scaled(point ?? 0),
    low: ends.length === 2 ? scaled(Math.min(...ends)) : null,
    high: ends.length === 2 ? scaled(Math.max(...ends)) : null,
    axisLabels: input.log
      ? [formatNumber(ratioEnds(left)), formatNumber(ratioEnds(-left))]
      : [formatSigned(left), `${formatSigned(-left)}${input.unit}`],
    threshold:
      at === null || !input.threshold ? null : { at: scaled(at), label: input.threshold.label },
    figureText: input.figureText,
    derivation: input.derivation,
  };
}
