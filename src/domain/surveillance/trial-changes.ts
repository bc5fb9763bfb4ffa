import { isMissing, missingText } from '../missing/missing';
import type { RegisteredTrial } from '../schema/trials/registered-trial';
import { trialStatuses, type TrialStatus } from '../vocabulary/trial-statuses';
import type { RegistryStudy } from './registry-study';

/** One thing that the registry says otherwise than this dataset. */
export interface TrialChange {
  readonly field: 'status' | 'participants' | 'startDate' | 'completionDate' | 'results';
  readonly held: string;
  readonly registry: string;
}

/** States of the registry (API v2, `overallStatus`), each with the states here that say the same. */
const sameStates: Readonly<Record<string, readonly TrialStatus[]>> = {
  RECRUITING: ['recruiting'],
  ENROLLING_BY_INVITATION: ['recruiting'],
  NOT_YET_RECRUITING: ['not-yet-recruiting'],
  SUSPENDED: ['suspended'],
  TERMINATED: ['terminated'],
  WITHDRAWN: ['withdrawn'],
  COMPLETED: ['completed-unpublished', 'completed-published'],
  UNKNOWN: ['unknown'],
};

/**
 * Where a study of the registry differs from the entry held: state, people, dates, and results that
 * were posted after `searchedTo` (or are there while the entry still waits for them).
 */
export function trialChanges(
  held: RegisteredTrial,
  { hasResults, protocolSection }: RegistryStudy,
  searchedTo: string,
): readonly TrialChange[] {
  const { statusModule, designModule } = protocolSection;
  const posted = statusModule.resultsFirstPostDateStruct?.date;
  const changes: TrialChange[] = [];
  if (!sameStates[statusModule.overallStatus]?.includes(held.status))
    changes.push({
      field: 'status',
      held: trialStatuses[held.status].label,
      registry: wordsOfState(statusModule.overallStatus),
    });
  const people = designModule?.enrollmentInfo?.count;
  if (people !== undefined && held.participants !== people)
    changes.push({
      field: 'participants',
      held: isMissing(held.participants) ? missingText(held.participants) : `${held.participants}`,
      registry: `${people}`,
    });
  for (const [field, registry] of [
    ['startDate', statusModule.startDateStruct],
    ['completionDate', statusModule.completionDateStruct],
  ] as const) {
    const own = held[field];
    if (registry === undefined || (!isMissing(own) && sameDay(own.date, registry.date))) continue;
    changes.push({
      field,
      held: isMissing(own) ? missingText(own) : own.date,
      registry: `${registry.date}${registry.type === 'ESTIMATED' ? ' (planned)' : ''}`,
    });
  }
  if (hasResults && (posted === undefined ? held.stillToReport : posted > searchedTo))
    changes.push({
      field: 'results',
      held: held.results,
      registry: posted === undefined ? 'posted' : `posted on ${posted}`,
    });
  return changes;
}

/** A date given to the month says the same as one to the day in that month. */
function sameDay(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function wordsOfState(state: string): string {
  const words = state.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
