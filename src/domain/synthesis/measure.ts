/** Effect measures that can be pooled, by the names metafor's escalc() gives them. */
export const MEASURES = ['MD', 'SMD', 'RR', 'OR', 'RD', 'MC', 'GEN'] as const;
export type Measure = (typeof MEASURES)[number];

/** Ratios are pooled as natural logarithms; everything else on its own scale. */
const IS_RATIO: Record<Measure, boolean> = {
  MD: false,
  SMD: false,
  RR: true,
  OR: true,
  RD: false,
  MC: false,
  GEN: false,
};

/** True when yi is the logarithm of what is reported. */
export function isRatioMeasure(measure: Measure): boolean {
  return IS_RATIO[measure];
}

/** A pooled-scale value (yi, an interval end) as it is reported: exp() for RR and OR. */
export function onReportedScale(measure: Measure, value: number): number {
  return IS_RATIO[measure] ? Math.exp(value) : value;
}

/** "No difference" on the reported scale: 1 for ratios, 0 otherwise. On the pooled scale it is always 0. */
export function reportedNull(measure: Measure): 0 | 1 {
  return IS_RATIO[measure] ? 1 : 0;
}
