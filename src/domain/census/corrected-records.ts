import type { Dataset } from '../schema/dataset';
import type { CorrectedIn } from '../summary/evidence-index';

/**
 * The studies that versions corrected, newest version first and each study in the newest that corrected
 * it, by the changelog record by record; what was only added (a registry number, a caution) corrects
 * nothing. Ids are in the order of the dataset.
 */
export function correctedRecords({
  release,
  studies,
}: Pick<Dataset, 'release' | 'studies'>): readonly CorrectedIn[] {
  const newest = new Map<string, string>();
  for (const { version, records = [] } of release.changelog)
    for (const { file, record, was } of records)
      if (file === 'studies' && was !== undefined && !newest.has(record))
        newest.set(record, version);
  return release.changelog
    .map(({ version }) => ({
      version,
      studies: studies.flatMap(({ id }) => (newest.get(id) === version ? [id] : [])),
    }))
    .filter((corrected) => corrected.studies.length > 0);
}
