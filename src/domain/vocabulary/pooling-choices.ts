export const poolingModels = {
  REML: { label: 'Random effects, REML' },
  DL: { label: 'Random effects, DerSimonian-Laird' },
  PM: { label: 'Random effects, Paule-Mandel' },
  FE: { label: 'Common effect' },
  BAYES: { label: 'Random effects, Bayesian' },
} as const;
export type PoolingModel = keyof typeof poolingModels;
export const poolingModelCodes = Object.keys(poolingModels) as [PoolingModel, ...PoolingModel[]];

export const intervalMethods = {
  HKSJ: { label: 'Hartung-Knapp' },
  wald: { label: 'Wald' },
} as const;
export type IntervalMethod = keyof typeof intervalMethods;
export const intervalMethodCodes = Object.keys(intervalMethods) as [
  IntervalMethod,
  ...IntervalMethod[],
];
