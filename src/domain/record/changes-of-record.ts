import type { ChangedFile, RecordChange, Release } from '../schema/release';

/** What one version changed in one record. */
export interface VersionChanges {
  readonly version: string;
  /** True for the version that added the record. */
  readonly isNew: boolean;
  readonly changes: readonly RecordChange[];
}

/** What each version of the dataset changed in a record, newest first; versions without are left out. */
export function changesOfRecord(
  { changelog }: Release,
  file: ChangedFile,
  record: string,
): readonly VersionChanges[] {
  const isMeant = (of: Pick<RecordChange, 'file' | 'record'>) =>
    of.file === file && of.record === record;
  return changelog.flatMap(({ version, added = [], records = [] }) => {
    const changes = records.filter(isMeant);
    const isNew = added.some(isMeant);
    return isNew || changes.length > 0 ? [{ version, isNew, changes }] : [];
  });
}

/** "number analysed, was 40, now not reported"; for an addition "dose: 4.5 mg a day". */
export function changeText({ what, was, now }: RecordChange): string {
  return was === undefined ? `${what}: ${now}` : `${what}, was ${was}, now ${now}`;
}

/**
 * "Corrected in 2026.11.2: number analysed, was 40, now not reported", what was added in a sentence of
 * its own, and whether the record itself was.
 */
export function versionChangesText({ version, isNew, changes }: VersionChanges): string {
  const kinds = [
    { verb: 'Corrected', those: changes.filter(({ was }) => was !== undefined) },
    { verb: 'Added', those: changes.filter(({ was }) => was === undefined) },
  ].filter(({ those }) => those.length > 0);
  return [
    ...(isNew ? [`New in dataset ${version}.`] : []),
    ...kinds.map(
      ({ verb, those }) => `${verb} in ${version}: ${those.map(changeText).join('; ')}.`,
    ),
  ].join(' ');
}

/** The changes of one version record by record, in the order in which the records are named. */
export function changesByRecord(records: readonly RecordChange[]): readonly (Pick<
  RecordChange,
  'file' | 'record'
> & {
  readonly changes: readonly RecordChange[];
})[] {
  const keyOf = ({ file, record }: RecordChange) => `${file} ${record}`;
  const groups = new Map<string, RecordChange[]>();
  for (const change of records)
    groups.set(keyOf(change), [...(groups.get(keyOf(change)) ?? []), change]);
  return [...groups.values()].flatMap((changes) => {
    const [first] = changes;
    return first ? [{ file: first.file, record: first.record, changes }] : [];
  });
}
