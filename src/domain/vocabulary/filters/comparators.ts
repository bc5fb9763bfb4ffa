/** Classes of comparator. A study may have more than one. */
export const comparatorClasses = {
  placebo: { label: 'Placebo', help: 'Placebo or sham.' },
  active: { label: 'Active or usual care', help: 'Another drug, another treatment or usual care.' },
  none: { label: 'None', help: 'Before and after, or no comparison at all.' },
} as const;

export type ComparatorClass = keyof typeof comparatorClasses;
export const comparatorClassCodes = Object.keys(comparatorClasses) as [
  ComparatorClass,
  ...ComparatorClass[],
];

/** What a study is compared with, where no name of a filter stands before it. */
export const comparatorPhrases: Readonly<Record<ComparatorClass, string>> = {
  placebo: 'against placebo',
  active: 'against active treatment or usual care',
  none: 'no comparison group',
};

/**
 * True when a study sets its treatment against something else: the one meaning of "compared". A study
 * whose comparator is not reported has no class, and is not.
 */
export function comparesWithOthers(classes: readonly ComparatorClass[]): boolean {
  return classes.some((each) => each !== 'none');
}

/** True when a study has a placebo group, whatever other groups it has. */
export function hasPlacebo(classes: readonly ComparatorClass[]): boolean {
  return classes.includes('placebo');
}

/** The only class that a study compares with; null where there is none, or both. */
export function onlyClassOf(classes: readonly ComparatorClass[]): ComparatorClass | null {
  const others = classes.filter((each) => each !== 'none');
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** What an arm of an outcome is. Only `ldn` against `placebo` or `active` is a controlled contrast. */
export const armRoles = {
  ldn: 'LDN',
  'ldn-combination': 'LDN with another drug',
  placebo: 'placebo',
  active: 'active or usual care',
  baseline: 'before LDN',
  exposure: 'level of exposure to LDN',
  population: 'general population',
  naltrexone: 'naltrexone, not standard low dose',
  'ultra-low-dose': 'opioid with microgram naltrexone',
  whole: 'whole study',
} as const;

export type ArmRole = keyof typeof armRoles;
export const armRoleCodes = Object.keys(armRoles) as [ArmRole, ...ArmRole[]];
