import type { Dataset } from '../schema/dataset';

/** Ids of the studies that the latest version changed, by its changelog record by record, in their order. */
export function changedRecords({
  release,
  studies,
}: Pick<Dataset, 'release' | 'studies'>): readonly string[] {
  const changed = new Set(
    (release.changelog[0]?.records ?? []).flatMap(({ file, record }) =>
      file === 'studies' ? [record] : [],
    ),
  );
  return studies.flatMap(({ id }) => (changed.has(id) ? [id] : []));
}
