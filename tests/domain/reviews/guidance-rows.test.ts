import { describe, expect, it } from 'vitest';
import {
  guidanceOrigin,
  guidanceRecords,
  guidanceSource,
} from '../../../src/domain/reviews/guidance-rows';
import type { Guidance } from '../../../src/domain/schema/guidance';
import { fixedDataset } from '../../fixed-records';

const { diagnoses, studies } = await fixedDataset();

const base: Guidance = {
  id: 'a',
  body: 'A body',
  kind: 'charity',
  country: 'NO',
  year: 2004,
  title: 'A title',
  statement: 'A statement.',
  covers: 'fibromyalgia',
  diagnoses: ['fibromyalgia'],
  source: { kind: 'publisher', url: { missing: 'not-readable', note: 'read in a copy only' } },
  read: 'The opening.',
  check: { status: 'single' },
};

describe('what bodies say', () => {
  it('stands by formality of the body, then by year, the undated last', () => {
    const guidance: readonly Guidance[] = [
      base,
      { ...base, id: 'b', kind: 'regulator', year: { missing: 'not-reported' } },
      { ...base, id: 'c', kind: 'regulator', year: 2015 },
      { ...base, id: 'd', year: 2020 },
    ];
    expect(
      guidanceRecords({ guidance: [...guidance], diagnoses, studies }).map(({ id }) => id),
    ).toEqual(['c', 'b', 'd', 'a']);
  });

  it('concerns the groups of its diagnoses, and everybody where it names none', () => {
    const [named, general] = guidanceRecords({
      guidance: [base, { ...base, id: 'z', year: 2000, diagnoses: [] }],
      diagnoses,
      studies,
    });
    expect(named?.conditionGroups).toEqual(['centralized-pain']);
    expect(general?.conditionGroups).toEqual([]);
  });

  it('leads to the review that is the same work, by the name of its record', () => {
    const records = ['yang-2023'];
    const [held] = guidanceRecords({ guidance: [{ ...base, records }], diagnoses, studies });
    expect(held?.sameWork).toEqual([{ id: 'yang-2023', name: 'Yang 2023' }]);
    const [none] = guidanceRecords({ guidance: [base], diagnoses, studies });
    expect(none?.sameWork).toEqual([]);
  });

  it('says who, where and when, and that a date is missing', () => {
    expect(guidanceOrigin(base)).toBe('Charity, Norway, 2004');
    const undated = { missing: 'not-reported', note: 'bears no date' } as const;
    expect(guidanceOrigin({ ...base, country: 'EU', year: undated })).toBe(
      'Charity, Europe, bears no date',
    );
  });

  it('names how much of it was read, and links nothing where only a copy was seen', () => {
    const { entries } = guidanceSource(base);
    expect(entries[0]?.links).toEqual([]);
    expect(JSON.stringify(entries[0])).toContain('The opening.');
    expect(JSON.stringify(entries[0])).toContain('Read in a copy only');
  });
});
