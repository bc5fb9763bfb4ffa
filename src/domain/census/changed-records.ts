import type { Dataset } from '../schema/dataset';

/**
 * Ids of the studies that the latest version corrected, by its changelog record by record, in their
 * order; what was only added (a registry number, a caution) corrects nothing.
 */
export function changedRecords({
  release,
  studies,
}: Pick<Dataset, 'release' | 'studies'>): readonly string[] {
  const changed = new Set(
    (release.changelog[0]?.records ?? []).flatMap(({ file, record, was }) =>
      file === 'studies' && was !== undefined ? [record] : [],
    ),
  );
  return studies.flatMap(({ id }) => (changed.has(id) ? [id] : []));
}
