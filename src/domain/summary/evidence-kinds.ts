import type { ComparatorClass } from '../vocabulary/filters/comparators';
import {
  designGroupsOf,
  designs,
  isRandomised,
  type DesignGroup,
} from '../vocabulary/filters/designs';
import type { ResultDirection } from '../vocabulary/filters/directions';
import type { StudySummary } from './study-summary';

/** Filters that lead from a number to the studies it counts. */
export interface CountedFilter {
  readonly design?: readonly DesignGroup[];
  readonly direction?: readonly ResultDirection[];
  readonly comparator?: readonly ComparatorClass[];
  readonly parent?: boolean;
}

/** The kinds of evidence that the answer counts, strongest first; every record is in exactly one. */
export const evidenceKinds = {
  randomised: { label: 'Randomised', filter: { design: ['rct'] } },
  controlled: {
    label: 'Controlled, not randomised',
    filter: { design: ['observational', 'case'], comparator: ['placebo', 'active'] },
  },
  uncontrolled: {
    label: 'No comparison group',
    filter: { design: ['observational'], comparator: ['none'] },
  },
  cases: { label: 'Case reports and series', filter: { design: ['case'], comparator: ['none'] } },
  unclear: { label: 'Comparison not reported', filter: null },
  reviews: { label: 'Reviews', filter: { design: ['review'] } },
  registered: { label: 'Registered only', filter: { design: ['registered'] } },
  context: { label: 'Other uses of naltrexone', filter: null },
} as const satisfies Record<string, { label: string; filter: CountedFilter | null }>;

export type EvidenceKind = keyof typeof evidenceKinds;
export const evidenceKindCodes = Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]];

/** Kinds by which evidence is ranked: each has studies of LDN, and says how they compare. */
export const rankedKindCodes = evidenceKindCodes.filter(
  (kind) => kind !== 'unclear' && kind !== 'context',
);

type Classed = Pick<StudySummary, 'design' | 'comparatorClasses' | 'contextOnly'>;

/** The one kind that counts a record: what it is kept for, then its design, then its comparator. */
export function evidenceKindOf(study: Classed): EvidenceKind {
  return study.contextOnly ? 'context' : kindByDesign(study);
}

/** The kind by design and comparison alone, also for other uses of naltrexone. */
export function kindByDesign({
  design,
  comparatorClasses,
}: Classed): Exclude<EvidenceKind, 'context'> {
  const { kind } = designs[design];
  if (kind === 'review') return 'reviews';
  if (kind === 'registered') return 'registered';
  if (isRandomised(design)) return 'randomised';
  const groups = designGroupsOf({ design, comparatorClasses });
  if (groups.includes('controlled')) return 'controlled';
  if (comparatorClasses.length === 0) return 'unclear';
  return groups.includes('case') ? 'cases' : 'uncontrolled';
}

/** How many of some studies are of each kind, and how many other uses of naltrexone stand beside them. */
export type KindCounts = Readonly<
  Record<EvidenceKind, { readonly own: number; readonly context: number }>
>;

export function kindCounts(studies: readonly Classed[]): KindCounts {
  const counts = {} as Record<EvidenceKind, { own: number; context: number }>;
  for (const kind of evidenceKindCodes) counts[kind] = { own: 0, context: 0 };
  for (const study of studies) {
    counts[evidenceKindOf(study)].own += 1;
    if (study.contextOnly) counts[kindByDesign(study)].context += 1;
  }
  return counts;
}
