import { describe, expect, it } from 'vitest';
import { datasetGaps } from '../../../src/domain/census/dataset-gaps';
import { sharedPeople } from '../../../src/domain/census/shared-people';
import { fixedDataset, studyOf } from '../../fixed-records';
import { unreadCorrection } from '../../unread-correction';

const dataset = await fixedDataset();
const gaps = datasetGaps(dataset);

describe('what the dataset lacks', () => {
  it('puts every record under one degree of readability', () => {
    const { high, medium, low } = gaps.byReadability;
    expect(high.length + medium.length + low.length).toBe(dataset.studies.length);
  });

  it('names the records whose corrections were not read, not those that were', () => {
    expect(gaps.correctionsNotRead).toEqual([]);
    const corrected = (id: string, contentRead: boolean) => ({
      ...studyOf(dataset, id),
      corrections: [{ ...unreadCorrection, contentRead }],
    });
    const studies = [corrected('cree-2010', false), corrected('smith-2011', true)];
    expect(datasetGaps({ ...dataset, studies }).correctionsNotRead).toEqual([
      { id: 'cree-2010', name: 'Cree 2010' },
    ]);
  });

  it('names the records whose posted registry values were not read', () => {
    const ids = gaps.postedNotRead.map(({ id }) => id);
    expect(ids).toEqual([
      'beaudette-zlatanova-2023',
      'due-bruun-2024',
      'hershey-endometriosis-2022',
      'nct04313972',
    ]);
  });

  it('holds no rating of risk of bias', () => {
    expect(gaps.withRiskOfBias).toBe(0);
  });

  it('counts absent values by reason, the most frequent first', () => {
    const counts = gaps.missingValues.map(([, count]) => count);
    expect(gaps.missingValues[0]?.[0]).toBe('not-reported');
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

describe('people behind several records', () => {
  const sets = sharedPeople(dataset.studies);

  it('ties the records of a set together, the largest set first', () => {
    const [final, ...others] = sets;
    expect(final?.records.map(({ id }) => id)).toEqual([
      'bruun-2021-protocol',
      'due-bruun-2024',
      'due-bruun-2025',
      'nielsen-2026',
    ]);
    for (const { records } of others) expect([1, 2]).toContain(records.length);
  });

  it('repeats no warning that another one contains', () => {
    for (const { cautions } of sets)
      for (const text of cautions)
        expect(cautions.filter((other) => other.startsWith(text))).toEqual([text]);
  });
});
