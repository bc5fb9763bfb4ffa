import type { Study } from '../schema/study';
import type { RecordName } from './dataset-gaps';

/** Records that share people, or may: a total counts the largest of them once. */
export interface RecordsThatShare {
  readonly participantSet: string;
  readonly records: readonly RecordName[];
  /** What the records say of it, each text once and at its fullest. */
  readonly cautions: readonly string[];
}

/** Sets of people behind more than one record, and single records that overlap with one outside. */
export function sharedPeople(studies: readonly Study[]): readonly RecordsThatShare[] {
  const sets = new Map<string, Study[]>();
  for (const study of studies)
    sets.set(study.participantSet, [...(sets.get(study.participantSet) ?? []), study]);
  return [...sets]
    .map(([participantSet, members]) => ({
      participantSet,
      records: members.map(({ id, name }) => ({ id, name })),
      cautions: withoutBeginnings([...new Set(members.flatMap(cautionsOf))]),
    }))
    .filter(({ records, cautions }) => records.length > 1 || cautions.length > 0)
    .toSorted((a, b) => b.records.length - a.records.length);
}

function cautionsOf({ cautions }: Study): readonly string[] {
  return cautions
    .filter(({ kind }) => kind === 'shared-participants' || kind === 'possible-overlap')
    .map(({ text }) => text);
}

/** Texts that another one repeats and continues are left out. */
function withoutBeginnings(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !texts.some((other) => other !== text && other.startsWith(text)));
}
