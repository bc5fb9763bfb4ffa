/** Orders of the study list; the first is the default. With search words it ranks by them. */
export const sorts = {
  design: { label: 'Study design' },
  year: { label: 'Newest first' },
  participants: { label: 'Most participants' },
  precision: { label: 'Most precise' },
} as const;
export type Sort = keyof typeof sorts;
export const sortCodes = Object.keys(sorts) as [Sort, ...Sort[]];

export const layouts = {
  cards: { label: 'Cards' },
  table: { label: 'Table' },
  map: { label: 'Map' },
} as const;
export type Layout = keyof typeof layouts;
export const layoutCodes = Object.keys(layouts) as [Layout, ...Layout[]];

export const poolingModels = {
  REML: { label: 'Random effects, REML' },
  DL: { label: 'Random effects, DerSimonian-Laird' },
  PM: { label: 'Random effects, Paule-Mandel' },
  FE: { label: 'Common effect' },
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
