import { describe, expect, it } from 'vitest';
import {
  changesByRecord,
  changesOfRecord,
  versionChangesText,
} from '../../../src/domain/record/changes-of-record';
import type { RecordChange, Release } from '../../../src/domain/schema/release';

const corrected: RecordChange = {
  file: 'studies',
  record: 'a-2001',
  field: 'population.analyzed',
  what: 'number analysed',
  was: '40',
  now: 'not reported',
};
const added: RecordChange = {
  file: 'studies',
  record: 'a-2001',
  field: 'intervention.doseMgPerDay',
  what: 'dose',
  now: '4.5 mg a day',
};
const ofFact: RecordChange = { ...corrected, file: 'pharmacology' };

/** Invented: one version that corrects and adds, and an earlier one in words only. */
const release: Release = {
  version: '2026.11.2',
  date: '2026-11-29',
  changelog: [
    {
      version: '2026.11.2',
      date: '2026-11-29',
      changes: ['Invented.'],
      added: [{ file: 'studies', record: 'c-2003' }],
      records: [corrected, added, ofFact],
    },
    { version: '2026.11.1', date: '2026-11-28', changes: ['Invented.'] },
  ],
};

describe('what the changelog says of one record', () => {
  it('is what stood there before and what stands there now, and apart from it what is new', () => {
    const [version] = changesOfRecord(release, 'studies', 'a-2001');
    expect(version && versionChangesText(version)).toBe(
      'Corrected in 2026.11.2: number analysed, was 40, now not reported. Added in 2026.11.2: dose: 4.5 mg a day.',
    );
  });

  it('is that the record is new, in the version that added it and of that file only', () => {
    const [version, ...older] = changesOfRecord(release, 'studies', 'c-2003');
    expect(version && versionChangesText(version)).toBe('New in dataset 2026.11.2.');
    expect(older).toEqual([]);
    expect(changesOfRecord(release, 'guidance', 'c-2003')).toEqual([]);
  });

  it('is nothing for a record that no version changed, or that shares its id with another file', () => {
    expect(changesOfRecord(release, 'studies', 'b-2002')).toEqual([]);
    expect(changesOfRecord(release, 'mechanism', 'a-2001')).toEqual([]);
    expect(changesOfRecord(release, 'pharmacology', 'a-2001')[0]?.changes).toEqual([ofFact]);
  });

  it('is gathered record by record, each file on its own', () => {
    const groups = changesByRecord([corrected, ofFact, added]);
    expect(groups.map(({ file, changes }) => `${file} ${changes.length}`)).toEqual([
      'studies 2',
      'pharmacology 1',
    ]);
  });
});
