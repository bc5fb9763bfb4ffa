/** Effect measures that can be pooled, by the names metafor's escalc() gives them. */
export const measures = ['MD', 'SMD', 'RR', 'OR', 'RD', 'MC', 'GEN'] as const;
export type Measure = (typeof measures)[number];

/** A pooled-scale value (yi, an interval end) as it is reported: ratios are pooled as natural logarithms. */
export function onReportedScale(measure: Measure, value: number): number {
  return measure === 'RR' || measure === 'OR' ? Math.exp(value) : value;
}
