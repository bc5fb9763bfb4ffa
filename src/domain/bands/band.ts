import type { TreatmentName } from '../effects/treatment-name';
import type { EffectMeasure } from '../vocabulary/filters/outcomes';

/** What every band says in words beside its drawing. */
export interface BandWords {
  /** Key of the outcome in its study, for the link to its source. */
  readonly outcomeKey: string;
  /** "Pain, 0–10 scale, 12 weeks". */
  readonly outcomeText: string;
  /** "−0.34 [−0.95, 0.27]", "−28.8% v −18.0%", "6.13 → 3.23"; empty when there is no figure. */
  readonly figureText: string;
  /** "P = 0.27" or empty. */
  readonly pText: string;
  readonly secondHand: boolean;
  readonly singleReader: boolean;
}

/**
 * A difference between groups on the shared null line. Positions are in benefit coordinates:
 * 0 is no difference, −1 the left end ("favours LDN"), +1 the right end ("favours comparator").
 */
export interface DifferenceBand extends BandWords {
  readonly kind: 'difference';
  readonly origin: 'printed' | 'computed' | 'pooled';
  readonly measure: EffectMeasure | 'percent-points';
  readonly point: number;
  /** null when no interval was reported or can be computed: the mark is then hollow. */
  readonly low: number | null;
  readonly high: number | null;
  /** Labels of the two ends of the axis, left then right, on the outcome's own scale. */
  readonly axisLabels: readonly [string, string];
  /** Position of a threshold for this instrument, with its label, where one exists. */
  readonly threshold: { readonly at: number; readonly label: string } | null;
  /** Set where the left side is not low-dose naltrexone: the drawing must then not call it LDN. */
  readonly treatment?: Exclude<TreatmentName, 'LDN'>;
  /** How a computed figure was derived ("crossover, r = 0.5 assumed"), or what a printed one is if no mean. */
  readonly derivation: string | null;
}

/** A before-after result: never on the null line; positions 0 to 1 along the outcome's own scale. */
export interface BeforeAfterBand extends BandWords {
  readonly kind: 'before-after';
  readonly before: number | null;
  readonly after: number;
  readonly axisLabels: readonly [string, string];
}

/** A share of one group (responders without a comparison group); position 0 to 1. */
export interface ShareBand extends BandWords {
  readonly kind: 'share';
  readonly share: number;
  readonly denominatorKnown: boolean;
}

/** Nothing that may be drawn; the reason in words. */
export interface WordsBand extends BandWords {
  readonly kind: 'words';
  readonly reason:
    | 'p-only'
    | 'direction-only'
    | 'direction-not-stated'
    | 'before-after-size'
    | 'no-figure'
    | 'registered'
    | 'review'
    | 'not-ldn';
  readonly text: string;
}

export type Band = DifferenceBand | BeforeAfterBand | ShareBand | WordsBand;

/** What stands on the left of a drawing, by which its sides are named. */
export function treatmentIn(band: Band): TreatmentName {
  return (band.kind === 'difference' ? band.treatment : undefined) ?? 'LDN';
}
