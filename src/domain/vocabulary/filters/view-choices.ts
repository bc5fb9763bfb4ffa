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
