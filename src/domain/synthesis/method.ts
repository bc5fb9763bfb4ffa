/** How tau² is estimated; FE is the common-effect model, tau² = 0. */
export const models = ['REML', 'DL', 'PM', 'FE'] as const;
export type Model = (typeof models)[number];

/** Interval of the pooled effect: Hartung-Knapp (metafor test="knha") or Wald (test="z"). */
export const ciMethods = ['HKSJ', 'wald'] as const;
export type CiMethod = (typeof ciMethods)[number];

/** Everything a clinician chooses about the pooling. */
export interface Method {
  readonly model: Model;
  readonly ci: CiMethod;
  /** Confidence level in percent, between 0 and 100. */
  readonly level: number;
}

/** One tail outside an interval of that level: 0.025 at 95 percent. */
export function tailOutside(level: number): number {
  return (100 - level) / 200;
}
