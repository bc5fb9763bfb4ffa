/** Two independent arms with means: measures MD and SMD. Arm 1 is the intervention. */
export interface TwoMeans {
  readonly n1: number;
  readonly m1: number;
  readonly sd1: number;
  readonly n2: number;
  readonly m2: number;
  readonly sd2: number;
}

/** Two independent arms with events out of participants: measures RR, OR and RD. */
export interface TwoByTwo {
  readonly e1: number;
  readonly n1: number;
  readonly e2: number;
  readonly n2: number;
}

/** The same participants measured under both conditions, with their correlation r: measure MC. */
export interface PairedMeans {
  readonly n: number;
  readonly m1: number;
  readonly sd1: number;
  readonly m2: number;
  readonly sd2: number;
  readonly r: number;
}

/** Figures that are tied to a study. */
export type OfStudy<F> = F & { readonly id: string };
export type TwoMeansStudy = OfStudy<TwoMeans>;
export type TwoByTwoStudy = OfStudy<TwoByTwo>;
export type PairedMeansStudy = OfStudy<PairedMeans>;

/** An effect and its sampling variance on the pooled scale: measure GEN, and what pooling works on. */
export interface Effect {
  readonly id: string;
  readonly yi: number;
  readonly vi: number;
}

/** An effect and variance that have not yet been tied to a study. */
export type EffectSize = Omit<Effect, 'id'>;

/** Studies in the shape their measure needs. */
export type MeasuredStudies =
  | { readonly measure: 'MD' | 'SMD'; readonly studies: readonly TwoMeansStudy[] }
  | { readonly measure: 'RR' | 'OR' | 'RD'; readonly studies: readonly TwoByTwoStudy[] }
  | { readonly measure: 'MC'; readonly studies: readonly PairedMeansStudy[] }
  | { readonly measure: 'GEN'; readonly studies: readonly Effect[] };
