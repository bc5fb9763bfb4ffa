import { comparesWithOthers, type ComparatorClass } from './comparators';

/**
 * Study designs. `bars` is the rank mark (5 = randomised, 1 = single cases; null for reviews and
 * registered trials, which have marks of their own); `order` sorts lists; `layout` says how groups
 * stand to each other: people in several groups side by side, the same people under both treatments,
 * or neither; `group` is its box among the filters. A new design needs its codes in
 * `exports/fhir/design-codings`, too, and does not compile without them.
 */
export const designs = {
  'rct-parallel': {
    label: 'Randomised',
    bars: 5,
    order: 1,
    kind: 'primary',
    layout: 'parallel',
    group: 'rct',
  },
  'rct-crossover': {
    label: 'Randomised crossover',
    bars: 5,
    order: 2,
    kind: 'primary',
    layout: 'crossover',
    group: 'rct',
  },
  'single-blind-crossover': {
    label: 'Fixed-order crossover, not randomised',
    bars: 4,
    order: 3,
    kind: 'primary',
    layout: 'crossover',
    group: 'observational',
  },
  'open-label-trial': {
    label: 'Open-label trial',
    bars: 3,
    order: 4,
    kind: 'primary',
    layout: null,
    group: 'observational',
  },
  'prospective-cohort': {
    label: 'Prospective cohort',
    bars: 3,
    order: 5,
    kind: 'primary',
    layout: null,
    group: 'observational',
  },
  'retrospective-cohort': {
    label: 'Retrospective cohort',
    bars: 2,
    order: 6,
    kind: 'primary',
    layout: null,
    group: 'observational',
  },
  registry: {
    label: 'Register study',
    bars: 2,
    order: 7,
    kind: 'primary',
    layout: null,
    group: 'observational',
  },
  'case-series': {
    label: 'Case series',
    bars: 1,
    order: 8,
    kind: 'primary',
    layout: null,
    group: 'case',
  },
  'case-report': {
    label: 'Case report',
    bars: 1,
    order: 9,
    kind: 'primary',
    layout: null,
    group: 'case',
  },
  'meta-analysis': {
    label: 'Meta-analysis',
    bars: null,
    order: 10,
    kind: 'review',
    layout: null,
    group: 'review',
  },
  'systematic-review': {
    label: 'Systematic review',
    bars: null,
    order: 11,
    kind: 'review',
    layout: null,
    group: 'review',
  },
  'scoping-review': {
    label: 'Scoping review',
    bars: null,
    order: 12,
    kind: 'review',
    layout: null,
    group: 'review',
  },
  'narrative-review': {
    label: 'Narrative review',
    bars: null,
    order: 13,
    kind: 'review',
    layout: null,
    group: 'review',
  },
  protocol: {
    label: 'Registered or protocol only',
    bars: null,
    order: 14,
    kind: 'registered',
    layout: null,
    group: 'registered',
  },
} as const;

export type Design = keyof typeof designs;
export const designCodes = Object.keys(designs) as [Design, ...Design[]];

/**
 * Groups of designs that the address may name instead of single designs. `controlled` also
 * depends on the comparator and is decided by `designGroupsOf`.
 */
export const designGroups = {
  rct: { label: 'Randomised', help: 'Parallel-group and crossover randomised trials.' },
  controlled: {
    label: 'Controlled',
    help: 'Any primary study with a placebo or other-treatment comparison, randomised or not.',
  },
  observational: {
    label: 'Open label and observational',
    help: 'Trials without randomisation, cohorts and register studies.',
  },
  case: { label: 'Case reports and series', help: 'Single patients and small series.' },
  review: { label: 'Reviews', help: 'Meta-analyses, systematic, scoping and narrative reviews.' },
  registered: { label: 'Registered only', help: 'Protocols and registrations without results.' },
} as const;

export type DesignGroup = keyof typeof designGroups;
export const designGroupCodes = Object.keys(designGroups) as [DesignGroup, ...DesignGroup[]];

/** The design groups a study belongs to. A study may be in two: its design's and `controlled`. */
export function designGroupsOf(study: {
  readonly design: Design;
  readonly comparatorClasses: readonly ComparatorClass[];
}): readonly DesignGroup[] {
  const { group, kind } = designs[study.design];
  const compared = kind === 'primary' && comparesWithOthers(study.comparatorClasses);
  return compared ? [group, 'controlled'] : [group];
}

/** True where people were allocated at random, to groups or to an order of treatments. */
export function isRandomised(design: Design): boolean {
  return designs[design].group === 'rct';
}

/** How far people, and those who judged them, knew the treatment. */
export const blindings = {
  'double-blind': 'double-blind',
  'single-blind': 'single-blind',
  'open-label': 'open label',
  'not-applicable': 'blinding does not apply',
  'not-reported': 'blinding not reported',
} as const;

export type Blinding = keyof typeof blindings;
export const blindingCodes = Object.keys(blindings) as [Blinding, ...Blinding[]];
