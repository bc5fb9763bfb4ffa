import { describe, expect, it } from 'vitest';
import { datasetCounts } from '../../../src/domain/census/dataset-counts';
import { fixtureDataset, studyOf } from '../check/fixture-dataset';

describe('the counts of a dataset', () => {
  it('count every record, source and term once', async () => {
    const { figures, ...counts } = datasetCounts(await fixtureDataset());
    expect(counts).toEqual({
      records: 4,
      excluded: 1,
      accountedFor: 5,
      outcomes: 4,
      harms: 1,
      pooledResults: 1,
      // Four outcomes, one harm, one statement on stopping, one pooled result.
      sources: 7,
      secondHand: 1,
      singleExtractor: 2,
      diagnoses: 2,
      codes: 1,
      thresholds: 3,
      registeredTrials: 2,
      glossaryTerms: 2,
    });
    expect(figures).toBeGreaterThan(0);
  });

  it('count as figures the numbers of results, not of scales, levels or citations', async () => {
    const dataset = await fixtureDataset();
    const review = { ...dataset, studies: [studyOf(dataset, 'fixture-review')] };
    // Estimate, two ends of the interval, P, trials, participants, I².
    expect(datasetCounts(review).figures).toBe(7);
    const cohort = { ...dataset, studies: [studyOf(dataset, 'fixture-cohort')] };
    // 40 analysed, 60 surveyed, 70% women, age 51, 4.5 mg, 12 weeks; at week 26: n, before, after,
    // percent, P of the arm; estimate, two ends, P.
    expect(datasetCounts(cohort).figures).toBe(16);
  });
});
