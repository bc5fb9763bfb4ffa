/** Files of the dataset for readers and programs, at addresses that stay. */
export const downloads = {
  dataset: '/data/evidence.json',
  studies: '/data/studies.csv',
  schema: '/data/schema.json',
} as const;

export type Download = keyof typeof downloads;
