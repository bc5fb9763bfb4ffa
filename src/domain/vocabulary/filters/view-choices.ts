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

/** Columns a reader can choose for the table of studies, in its order; its first one always stands. */
export const tableColumns = {
  name: { label: 'Study', isDefault: true },
  condition: { label: 'Condition', isDefault: true },
  participants: { label: 'n', isDefault: true },
  dose: { label: 'Dose', isDefault: true },
  duration: { label: 'Duration', isDefault: false },
  design: { label: 'Design', isDefault: true },
  comparator: { label: 'Comparator', isDefault: false },
  result: { label: 'Result', isDefault: true },
  direction: { label: 'Direction', isDefault: false },
  outcome: { label: 'Headline outcome', isDefault: true },
  harms: { label: 'Harms', isDefault: true },
  finding: { label: 'Finding', isDefault: false },
  warnings: { label: 'Warnings', isDefault: false },
  limitations: { label: 'Limitations', isDefault: false },
} as const;
export type TableColumn = keyof typeof tableColumns;
export const tableColumnCodes = Object.keys(tableColumns) as [TableColumn, ...TableColumn[]];
