import type { FixedScaleKind } from '../axes/fixed-scales';
import type { TreatmentName } from '../effects/treatment-name';

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
 * A difference between groups on the shared null line. Positions are in benefit coordinates on the one
 * axis of its kind of measure: 0 is no difference, −1 the left end ("favours LDN"), +1 the right end
 * ("favours comparator"); what lies beyond an end is drawn as an arrow there.
 */
export interface DifferenceBand extends BandWords {
  readonly kind: 'difference';
  readonly origin: 'printed' | 'computed' | 'pooled';
  readonly scale: FixedScaleKind;
  readonly point: number;
  /** null when no interval was reported or can be computed: the mark is then a thin tick. */
  readonly low: number | null;
  readonly high: number | null;
  /** Position of a threshold for this instrument, with its label, where one exists. */
  readonly threshold: { readonly at: number; readonly label: string } | null;
  /** Set where the left side is not low-dose naltrexone: the drawing must then not call it LDN. */
  readonly treatment?: Exclude<TreatmentName, 'LDN'>;
  /** How a computed figure was derived ("crossover, r = 0.5 assumed"), or what a printed one is if no mean. */
  readonly derivation: string | null;
}

/** A before-after result, in words: nothing is compared, so it has no place on a line. */
export interface BeforeAfterBand extends BandWords {
  readonly kind: 'before-after';
}

/** A share of one group (responders without a comparison group), in words. */
export interface ShareBand extends BandWords {
  readonly kind: 'share';
  readonly denominatorKnown: boolean;
}

/** Nothing that may be drawn; the reason in words. */
export interface WordsBand extends BandWords {
  readonly kind: 'words';
  readonly reason:
    | 'p-only'
    | 'direction-only'
    | 'direction-not-stated'
    | 'range-not-known'
    | 'before-after-size'
    | 'no-figure'
    | 'registered'
    | 'review'
    | 'not-ldn';
  readonly text: string;
  /** As of a difference that has a place; only where there is something to say. */
  readonly derivation?: string;
}

export type Band = DifferenceBand | BeforeAfterBand | ShareBand | WordsBand;

/** What stands on the left of a drawing, by which its sides are named. */
export function treatmentIn(band: Band): TreatmentName {
  return (band.kind === 'difference' ? band.treatment : undefined) ?? 'LDN';
}

/** Why a band has no place on the null line; '' where it has one. */
export function undrawnText(band: Band): string {
  switch (band.kind) {
    case 'difference':
      return '';
    case 'words':
      return band.text;
    case 'before-after':
      return 'Before and after, no comparison group';
    case 'share':
      return `Share of one group${band.denominatorKnown ? '' : ', its number not reported'}; no comparison`;
  }
}
