import { isMissing } from '../missing/missing';
import { isOwnStudy } from '../study/own-study';
import type { Eligibility } from '../schema/trials/eligibility';
import type { Study } from '../schema/study';
import type { EligibilityCriterion } from '../vocabulary/eligibility';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { designs } from '../vocabulary/filters/designs';

/** Whom a list of a trial may leave out: those of a criterion, or people under 18 by its ages. */
export type EntrySubject = EligibilityCriterion | 'under18';

/** What a controlled trial of LDN says of them at entry, as far as its list was read. */
export type AtEntry = 'excluded' | 'admitted' | 'not-named' | 'not-readable';

export interface TrialEntry {
  readonly studyId: string;
  readonly studyName: string;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly entry: AtEntry;
  /** Limits and wash-out in the words of the list; null where it gives none. */
  readonly words: string | null;
}

/** What one list says of them. */
interface Said {
  readonly entry: Exclude<AtEntry, 'not-readable'>;
  readonly words: string | null;
}

/**
 * One entry per trial of LDN that is controlled by its design (groups side by side, or the same people
 * under both conditions), reports that share its people taken with it: left out where any of its records
 * says so. Silence counts only where the list was read whole; else it was not readable.
 */
export function trialEntries(
  studies: readonly Study[],
  subject: EntrySubject,
): readonly TrialEntry[] {
  const bySet = new Map<string, Study[]>();
  for (const study of studies)
    if (isOwnStudy(study) && designs[study.design].layout !== null) {
      const reports = bySet.get(study.participantSet) ?? [];
      reports.push(study);
      bySet.set(study.participantSet, reports);
    }
  return [...bySet.values()].flatMap((reports) => {
    const first = reports.find(({ parentStudy }) => parentStudy === undefined) ?? reports[0];
    if (first === undefined) return [];
    const { id: studyId, name: studyName, conditionGroups } = first;
    return [{ studyId, studyName, conditionGroups, ...entryOf(reports, subject) }];
  });
}

function entryOf(
  reports: readonly Study[],
  subject: EntrySubject,
): Pick<TrialEntry, 'entry' | 'words'> {
  const said = reports.flatMap(({ eligibility }) =>
    eligibility === undefined ? [] : (saidOf(eligibility, subject) ?? []),
  );
  return (
    said.find(({ entry }) => entry === 'excluded') ??
    said.find(({ entry }) => entry === 'admitted') ??
    said[0] ?? { entry: 'not-readable', words: null }
  );
}

/** Null where the list does not name them and was not read whole. */
function saidOf(eligibility: Eligibility, subject: EntrySubject): Said | null {
  const silent: Said | null =
    eligibility.listRead === 'whole' ? { entry: 'not-named', words: null } : null;
  if (subject === 'under18') {
    const { age } = eligibility;
    const youngest = isMissing(age) ? null : youngestAge(age);
    if (youngest === null || isMissing(age)) return silent;
    return { entry: youngest >= 18 ? 'excluded' : 'admitted', words: `aged ${age}` };
  }
  const { rule, words = null } = eligibility.criteria[subject];
  if (rule === 'excluded') return { entry: 'excluded', words };
  return rule === 'not-mentioned' ? silent : { entry: 'admitted', words };
}

/** Years of the youngest who may enter, the first number of "18 to 65" or "over 6 to 17"; null without one. */
export function youngestAge(age: string): number | null {
  const [years] = /\d+/.exec(age) ?? [];
  return years === undefined ? null : Number(years);
}
