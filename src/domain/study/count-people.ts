/** A record of some people: which set of them, and how many of it the record gives. */
export interface CountedRecord {
  readonly participantSet: string;
  /** Null where the record gives no number. */
  readonly participants: number | null;
}

/** How many people stand behind a list of records. The three record counts add up to its length. */
export interface PeopleCount {
  /** Each set of people once, by the largest number given for it. */
  readonly participants: number;
  /** Records whose number was counted. */
  readonly countedRecords: number;
  /** Records left out because their people are counted with another record. */
  readonly recordsSharingPeople: number;
  /** Records of people whose number no record of the list gives. */
  readonly recordsWithoutNumber: number;
}

/** Counts no one twice: records with the same `participantSet` share people. */
export function countPeople(records: readonly CountedRecord[]): PeopleCount {
  const largest = new Map<string, number>();
  for (const { participantSet, participants } of records)
    if (participants !== null)
      largest.set(participantSet, Math.max(participants, largest.get(participantSet) ?? 0));
  const numbered = records.filter(({ participantSet }) => largest.has(participantSet)).length;
  return {
    participants: [...largest.values()].reduce((total, people) => total + people, 0),
    countedRecords: largest.size,
    recordsSharingPeople: numbered - largest.size,
    recordsWithoutNumber: records.length - numbered,
  };
}

/** How many people there are, null where a record gives no number: a part is no total. */
export function totalPeople(records: readonly CountedRecord[]): number | null {
  const { participants, recordsWithoutNumber } = countPeople(records);
  return recordsWithoutNumber === 0 ? participants : null;
}
