import { describe, expect, it } from 'vitest';
import { emitDataset } from '../../../src/data/build/emit-dataset';
import type { EvidenceIndex } from '../../../src/domain/summary/evidence-index';
import {
  changesSince,
  fingerprintOf,
  hasChanges,
} from '../../../src/domain/saved-views/changes-since';
import { readSaved } from '../../../src/domain/saved-views/saved-pages';
import type { Dataset } from '../../../src/domain/schema/dataset';
import { prepareSearch } from '../../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../../src/domain/summary/search-words';
import { fixtureDataset, studyOf } from '../check/fixture-dataset';
import { fixtureText, fixtureViews } from './read-fixture';

describe('a view saved under an older dataset', () => {
  const [view] = fixtureViews('older-dataset.json');
  const { studies, hashes } = JSON.parse(fixtureText('todays-result.json')) as {
    studies: { id: string; name: string }[];
    hashes: Record<string, string>;
  };

  it('reports exactly what was added, removed and corrected, by name', () => {
    expect(changesSince(view?.studies ?? [], studies, hashes)).toEqual({
      added: [{ id: 'fixture-new', name: 'New 2005' }],
      removed: [
        { id: 'fixture-misfit', name: 'Misfit 2003', inDataset: true },
        { id: 'fixture-withdrawn', name: 'Withdrawn 2004', inDataset: false },
      ],
      corrected: [{ id: 'fixture-corrected', name: 'Corrected 2002' }],
    });
  });

  it('reports nothing when the same studies come in another order', () => {
    const fingerprint = fingerprintOf(studies, hashes);
    expect(hasChanges(changesSince(fingerprint, studies.toReversed(), hashes))).toBe(false);
  });
});

function todayOf(dataset: Dataset) {
  const { files, urls } = emitDataset(dataset);
  const file = files.find(({ path }) => `/${path}` === urls['index']);
  const index: EvidenceIndex = JSON.parse(file?.content ?? '');
  return {
    index,
    prepared: prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset)),
    known: {
      diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
      studyIds: new Set(index.studies.map(({ id }) => id)),
    },
  };
}

type Address = Parameters<typeof readSaved>[0];

/** What a view of this address, saved under one dataset, reports under another. */
function changesBetween(before: Dataset, after: Dataset, address: Address) {
  const [then, now] = [todayOf(before), todayOf(after)];
  const saved = readSaved(address, then.known).studiesIn(then.prepared);
  const today = readSaved(address, now.known);
  return {
    ...changesSince(
      fingerprintOf(saved, then.index.details),
      today.studiesIn(now.prepared),
      now.index.details,
    ),
    notices: today.notices.map(({ value }) => value),
  };
}

describe('under datasets as they are built', () => {
  const everything: Address = { path: '/', query: '' };
  const nothing = { added: [], removed: [], corrected: [], notices: [] };

  it('a new version in which no study differs is no change', async () => {
    const dataset = await fixtureDataset();
    const release = { ...dataset.release, version: '2031.1.0', date: '2031-01-01' };
    expect(changesBetween(dataset, { ...dataset, release }, everything)).toEqual(nothing);
  });

  it('a corrected study is named, and only that', async () => {
    const before = await fixtureDataset();
    const after = await fixtureDataset();
    Object.assign(studyOf(after, 'fixture-cohort'), { country: 'corrected' });
    expect(changesBetween(before, after, everything).corrected).toEqual([
      { id: 'fixture-cohort', name: 'Fixture cohort 2020' },
    ]);
    // The trial's own view is untouched by a correction elsewhere.
    const trials: Address = { path: '/synthesis', query: 'design=rct&model=PM' };
    expect(changesBetween(before, after, trials)).toEqual(nothing);
  });

  it('every correction since the view was saved is told, not that of the newest version only', async () => {
    const before = await fixtureDataset();
    const after = await fixtureDataset();
    Object.assign(studyOf(after, 'fixture-cohort'), { country: 'corrected in one version' });
    Object.assign(studyOf(after, 'fixture-trial'), { country: 'corrected in the next' });
    const change = {
      file: 'studies',
      field: 'country',
      what: 'country',
      was: 'a',
      now: 'b',
    } as const;
    const changelog = [
      { version: '2031.02.0', date: '2031-02-01', record: 'fixture-trial' },
      { version: '2031.01.0', date: '2031-01-01', record: 'fixture-cohort' },
    ].map(({ record, ...entry }) => ({
      ...entry,
      changes: ['.'],
      records: [{ ...change, record }],
    }));
    const release = { version: '2031.02.0', date: '2031-02-01', changelog };
    expect(
      changesBetween(before, { ...after, release }, everything)
        .corrected.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['fixture-cohort', 'fixture-trial']);
  });

  it('a study that left is removed from lists, and named in a comparison that asks for it', async () => {
    const before = await fixtureDataset();
    const studies = before.studies.filter(({ id }) => id !== 'fixture-cohort');
    const left = { id: 'fixture-cohort', name: 'Fixture cohort 2020', inDataset: false };
    expect(changesBetween(before, { ...before, studies }, everything).removed).toEqual([left]);
    const compared: Address = { path: '/compare', query: 's=fixture-trial,fixture-cohort' };
    expect(changesBetween(before, { ...before, studies }, compared)).toEqual({
      ...nothing,
      removed: [left],
      notices: ['fixture-cohort'],
    });
    expect(changesBetween({ ...before, studies }, before, everything).added).toHaveLength(1);
  });
});
