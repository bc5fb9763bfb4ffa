import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../../src/data/build/gather-dataset';
import { datasetGaps } from '../../../src/domain/census/dataset-gaps';
import { sharedPeople } from '../../../src/domain/census/shared-people';

const { dataset } = await gatherDataset('src/data');
if (dataset === null) throw new Error('The dataset of the project has faults');
const gaps = datasetGaps(dataset);

describe('what the dataset lacks', () => {
  it('puts every record under one degree of readability', () => {
    const { high, medium, low } = gaps.byReadability;
    expect(high.length + medium.length + low.length).toBe(dataset.studies.length);
  });

  it('names the two Norwegian records whose corrections were not read', () => {
    expect(gaps.correctionsNotRead.map(({ id }) => id)).toEqual(['raknes-2018-ibd', 'raknes-2019']);
  });

  it('names the records whose posted registry values were not read', () => {
    const ids = gaps.postedNotRead.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['nct04313972', 'hershey-endometriosis-2022', 'due-bruun-2024']),
    );
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

  it('ties the records of a set together, the Norwegian register among them', () => {
    const norway = sets.find(({ participantSet }) => participantSet.startsWith('norwegian'));
    expect(norway?.records).toHaveLength(7);
    expect(sets.every(({ records }) => records.length > 0)).toBe(true);
  });

  it('repeats no warning that another one contains', () => {
    for (const { cautions } of sets)
      for (const text of cautions)
        expect(cautions.filter((other) => other.startsWith(text))).toEqual([text]);
  });
});
