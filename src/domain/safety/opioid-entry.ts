import { isOwnStudy } from '../study/own-study';
import type { Study } from '../schema/study';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { designs } from '../vocabulary/filters/designs';

/** What a controlled trial of LDN says of people on opioids at entry, as far as its list was read. */
export type OpioidsAtEntry = 'excluded' | 'admitted' | 'not-named' | 'not-readable';

export interface TrialOpioidEntry {
  readonly studyId: string;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly entry: OpioidsAtEntry;
}

/**
 * One entry per trial of LDN that is controlled by its design (groups side by side, or the same people
 * under both conditions), reports that share its people taken with it: left out where any of its records
 * says so. Silence counts only where the list was read whole; else it was not readable.
 */
export function opioidEntries(studies: readonly Study[]): readonly TrialOpioidEntry[] {
  const bySet = new Map<string, Study[]>();
  for (const study of studies)
    if (isOwnStudy(study) && designs[study.design].layout !== null) {
      const reports = bySet.get(study.participantSet) ?? [];
      reports.push(study);
      bySet.set(study.participantSet, reports);
    }
  return [...bySet.values()].flatMap((reports) => {
    const first = reports.find(({ parentStudy }) => parentStudy === undefined) ?? reports[0];
    return first === undefined
      ? []
      : [
          {
            studyId: first.id,
            conditionGroups: first.conditionGroups,
            entry: entryOf(reports),
          },
        ];
  });
}

/** Those of the trials of a question; `ofQuestion` are all its records. */
export function opioidEntriesOf(
  entries: readonly TrialOpioidEntry[],
  ofQuestion: readonly { readonly id: string }[],
): readonly TrialOpioidEntry[] {
  const ids = new Set(ofQuestion.map(({ id }) => id));
  return entries.filter(({ studyId }) => ids.has(studyId));
}

function entryOf(reports: readonly Study[]): OpioidsAtEntry {
  const known = reports.flatMap(({ eligibility }) => eligibility ?? []);
  const rules = known.map(({ criteria }) => criteria.opioids.rule);
  if (rules.includes('excluded')) return 'excluded';
  if (rules.includes('allowed') || rules.includes('required')) return 'admitted';
  return known.some(({ listRead }) => listRead === 'whole') ? 'not-named' : 'not-readable';
}
