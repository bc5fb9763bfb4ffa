/** How another report is tied to a record. */
export const relations = {
  'same-participants': 'Same participants',
  'may-overlap': 'May share participants',
  'earlier-report': 'Earlier report',
  'later-report': 'Later report',
  protocol: 'Protocol of this trial',
  result: 'Results of this protocol',
  contests: 'Contests',
  'contested-by': 'Contested by',
  includes: 'Includes',
  'included-in': 'Included in',
  related: 'Related',
} as const;

export type Relation = keyof typeof relations;
export const relationCodes = Object.keys(relations) as [Relation, ...Relation[]];
