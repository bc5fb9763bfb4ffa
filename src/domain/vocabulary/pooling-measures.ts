interface PoolingMeasureTerms {
  readonly label: string;
  /** What it is called within a sentence. */
  readonly inSentence: string;
  /** Ratios are pooled as logarithms and read as ratios. */
  readonly ratio: boolean;
  readonly decimals: number;
  /** From the pooled scale to what is shown, but for ratios: 100 where a share is shown in points. */
  readonly factor: 1 | 100;
}

/** Effect measures a reader may choose; the others only enter as reference problems. */
export const poolingMeasures = {
  MD: {
    label: 'Mean difference',
    inSentence: 'mean difference',
    ratio: false,
    decimals: 2,
    factor: 1,
  },
  SMD: {
    label: 'Standardised mean difference',
    inSentence: 'standardised mean difference',
    ratio: false,
    decimals: 2,
    factor: 1,
  },
  RR: { label: 'Risk ratio', inSentence: 'risk ratio', ratio: true, decimals: 2, factor: 1 },
  OR: { label: 'Odds ratio', inSentence: 'odds ratio', ratio: true, decimals: 2, factor: 1 },
  RD: {
    label: 'Risk difference',
    inSentence: 'risk difference',
    ratio: false,
    decimals: 1,
    factor: 100,
  },
} as const satisfies Readonly<Record<string, PoolingMeasureTerms>>;

export type PoolingMeasure = keyof typeof poolingMeasures;
export const poolingMeasureCodes = Object.keys(poolingMeasures) as [
  PoolingMeasure,
  ...PoolingMeasure[],
];
