import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedFileCodes, type ChangedFile } from '../../src/domain/schema/release';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();

/** Ids of the records of a release, file by file, read from the commit that the file names. */
function idsOf(version: string): Readonly<Record<ChangedFile, readonly string[]>> {
  const { ids } = JSON.parse(readFileSync(`fixtures/releases/${version}.json`, 'utf8')) as {
    ids: Record<ChangedFile, string[]>;
  };
  return ids;
}

const today: Readonly<Record<ChangedFile, readonly { readonly id: string }[]>> = {
  studies: dataset.studies,
  'registered-trials': dataset.registeredTrials,
  safety: dataset.safety,
  pharmacology: dataset.pharmacology,
  mechanism: dataset.mechanism.claims,
  guidance: dataset.guidance,
  exclusions: dataset.exclusions,
};

/** What one version of the changelog names as added to a file, sorted. */
function addedTo(file: ChangedFile, versions: readonly string[]): readonly string[] {
  return dataset.release.changelog
    .filter(({ version }) => versions.includes(version))
    .flatMap(({ added = [] }) => added.filter((one) => one.file === file))
    .map(({ record }) => record)
    .toSorted();
}

describe.each(changedFileCodes)('%s: the changelog names exactly what is new', (file) => {
  it('in 2026.11.2, by the ids of 2026.11.1', () => {
    const before = new Set(idsOf('2026.11.1')[file]);
    const fresh = idsOf('2026.11.2')[file].filter((id) => !before.has(id));
    expect(addedTo(file, ['2026.11.2'])).toEqual(fresh.toSorted());
  });

  it('since 2026.11.2, by the ids of that release', () => {
    const before = new Set(idsOf('2026.11.2')[file]);
    const fresh = today[file].map(({ id }) => id).filter((id) => !before.has(id));
    const { changelog } = dataset.release;
    const since = changelog.slice(
      0,
      changelog.findIndex(({ version }) => version === '2026.11.2'),
    );
    expect(
      addedTo(
        file,
        since.map(({ version }) => version),
      ),
    ).toEqual(fresh.toSorted());
  });

  it('no record of an earlier release has left without a word', () => {
    const held = new Set(today[file].map(({ id }) => id));
    expect(idsOf('2026.11.2')[file].filter((id) => !held.has(id))).toEqual([]);
  });
});
