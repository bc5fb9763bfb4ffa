import type { SavedStudy } from './saved-views-schema';

interface NamedStudy {
  readonly id: string;
  readonly name: string;
}

/** What differs between a result as saved and today's. */
export interface ViewChanges {
  readonly added: readonly NamedStudy[];
  /** `inDataset` tells a study that no longer fits the view from one that left the dataset. */
  readonly removed: readonly (NamedStudy & { readonly inDataset: boolean })[];
  /** In both, but the record was changed in between. */
  readonly corrected: readonly NamedStudy[];
}

/** The studies of a result with their content hashes, as a view keeps them. */
export function fingerprintOf(
  studies: readonly NamedStudy[],
  hashes: Readonly<Record<string, string>>,
): SavedStudy[] {
  return studies.map(({ id, name }) => ({ id, name, hash: hashes[id] ?? '' }));
}

/**
 * Compares a saved result with today's by id and content hash; the order of studies is no change.
 * `hashes` holds every study of today's dataset.
 */
export function changesSince(
  saved: readonly SavedStudy[],
  today: readonly NamedStudy[],
  hashes: Readonly<Record<string, string>>,
): ViewChanges {
  const before = new Map(saved.map((study) => [study.id, study]));
  const now = new Set(today.map(({ id }) => id));
  const named = ({ id, name }: NamedStudy) => ({ id, name });
  return {
    added: today.filter(({ id }) => !before.has(id)).map(named),
    removed: saved
      .filter(({ id }) => !now.has(id))
      .map((study) => ({ ...named(study), inDataset: Object.hasOwn(hashes, study.id) })),
    corrected: today
      .filter(({ id }) => before.has(id) && before.get(id)?.hash !== hashes[id])
      .map(named),
  };
}

export function hasChanges({ added, removed, corrected }: ViewChanges): boolean {
  return added.length + removed.length + corrected.length > 0;
}
