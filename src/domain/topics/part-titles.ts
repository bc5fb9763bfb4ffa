/** Parts of a brief in their order, as page, sheet and file name them. */
export const partTitles = {
  comparisons: 'Controlled comparisons',
  harms: 'Harms beside a comparator',
  doses: 'Doses and lengths',
  missing: 'What is missing',
  due: 'Trials due',
  uncontrolled: 'Without a comparison group',
  reviews: 'Reviews',
  guidance: 'What bodies say',
  sources: 'Sources',
  names: 'Names and codes',
} as const;

export type BriefPartName = keyof typeof partTitles;

/** What a part says that has nothing to show; absence of what was looked for, never of what was not read. */
export const emptyParts = {
  comparisons: 'None has a result here.',
  harms: 'No harm is counted beside a control group in what could be read.',
  due: 'No registered trial with a result to come is known here.',
  uncontrolled: 'No such study of this is known here.',
  reviews: 'No review of this is known here.',
  guidance: 'No statement by a body on just this was found in what could be searched.',
} as const satisfies Partial<Record<BriefPartName, string>>;
