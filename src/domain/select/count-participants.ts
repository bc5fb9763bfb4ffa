import { isOwnStudy } from '../study/own-study';
import type { StudySummary } from '../summary/study-summary';

/** People behind a list of studies. The four record counts add up to the number of studies. */
export interface ParticipantCount {
  /** Each set of people once, by the largest number reported for it. */
  readonly participants: number;
  /** Records whose number was counted. */
  readonly countedRecords: number;
  /** Records left out because their people are counted with another record. */
  readonly recordsSharingPeople: number;
  /** Records of people whose number no record of the list gives. */
  readonly recordsWithoutNumber: number;
  /** Reviews, registrations and other records that have no people of their own. */
  readonly recordsWithoutPeople: number;
}

/** Counts no one twice: records with the same `participantSet` share people. */
export function countParticipants(studies: readonly StudySummary[]): ParticipantCount {
  const withPeople = studies.filter(isOwnStudy);
  const largest = new Map<string, number>();
  for (const { participantSet, participants } of withPeople) {
    if (participants === null) continue;
    largest.set(participantSet, Math.max(participants, largest.get(participantSet) ?? 0));
  }
  const numbered = withPeople.filter(({ participantSet }) => largest.has(participantSet)).length;
  return {
    participants: [...largest.values()].reduce((total, people) => total + people, 0),
    countedRecords: largest.size,
    recordsSharingPeople: numbered - largest.size,
    recordsWithoutNumber: withPeople.length - numbered,
    recordsWithoutPeople: studies.length - withPeople.length,
  };
}
