import type { Design } from './filters/designs';

/**
 * How groups stand to each other: people in several groups side by side, the same people under both
 * treatments, or neither. A new design has to say so before its figures are computed.
 */
export const layoutOfDesign: Readonly<Record<Design, 'parallel' | 'crossover' | null>> = {
  'rct-parallel': 'parallel',
  'rct-crossover': 'crossover',
  'single-blind-crossover': 'crossover',
  'open-label-trial': null,
  'prospective-cohort': null,
  'retrospective-cohort': null,
  registry: null,
  'case-series': null,
  'case-report': null,
  'meta-analysis': null,
  'systematic-review': null,
  'scoping-review': null,
  'narrative-review': null,
  protocol: null,
};
