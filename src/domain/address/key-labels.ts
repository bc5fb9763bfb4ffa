import type { FilterKey, SynthesisView } from './view';

/** What each filter is called on screen. */
export const filterLabels: Readonly<Record<FilterKey, string>> = {
  condition: 'Condition',
  diagnosis: 'Diagnosis',
  design: 'Study design',
  outcome: 'Outcome',
  comparator: 'Comparator',
  dose: 'Dose',
  duration: 'Duration',
  direction: 'Direction of result',
  results: 'Results',
  years: 'Years',
  n: 'Minimum participants',
  parent: 'Parent trials',
  q: 'Search',
};

/** What each query key is called in a notice. */
export const keyLabels: Readonly<
  Record<keyof SynthesisView | 's' | 'diff' | 'first' | 'second', string>
> = {
  ...filterLabels,
  sort: 'Sort by',
  view: 'View',
  columns: 'Columns of the table',
  family: 'Outcome family',
  measure: 'Measure',
  model: 'Model',
  tau: 'Scale of the prior for τ',
  ci: 'Interval',
  omit: 'Left-out studies',
  r: 'Assumed correlation',
  baseline: 'Baseline risk',
  s: 'Studies to compare',
  diff: 'Differences only',
  first: 'First review',
  second: 'Second review',
};
