import { countPeople, type PeopleCount } from '../study/count-people';
import { isOwnStudy } from '../study/own-study';
import type { StudySummary } from '../summary/study-summary';

/** People behind a list of studies. The four record counts add up to the number of studies. */
export interface ParticipantCount extends PeopleCount {
  /** Reviews, registrations and other records that have no people of their own. */
  readonly recordsWithoutPeople: number;
}

/** Counts the people of the studies that have some of their own, nobody twice. */
export function countParticipants(studies: readonly StudySummary[]): ParticipantCount {
  const own = studies.filter(isOwnStudy).map(({ id, participantSet, participants }) => ({
    participantSet: participantSet ?? id,
    participants,
  }));
  return { ...countPeople(own), recordsWithoutPeople: studies.length - own.length };
}
