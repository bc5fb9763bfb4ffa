import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/domain/check/check-dataset';
import { summariseStudy } from '../../../src/domain/summary/summarise-study';
import type { Dataset } from '../../../src/domain/schema/dataset';
import { countParticipants } from '../../../src/domain/select/count-participants';
import { fixtureDataset, studyOf } from './fixture-dataset';

const peopleIn = ({ studies }: Dataset) =>
  countParticipants(studies.map((study) => summariseStudy(study, () => null))).participants;

describe('people shared by two records', () => {
  it('are counted once where the dataset has no fault', async () => {
    const dataset = await fixtureDataset();
    expect(checkDataset(dataset)).toEqual([]);
    // 100 randomised in the trial and named again in its later report, 40 in the cohort.
    expect(peopleIn(dataset)).toBe(140);
  });

  it('would be counted twice with sets of their own, and the check says so', async () => {
    const dataset = await fixtureDataset();
    const later = studyOf(dataset, 'fixture-later-report');
    const parted = {
      ...dataset,
      studies: dataset.studies.map((study) =>
        study === later ? { ...later, participantSet: 'fixture-later-report' } : study,
      ),
    };
    expect(peopleIn(parted)).toBe(240);
    const reasons = checkDataset(parted).map(({ field, reason }) => `${field}: ${reason}`);
    expect(reasons).toContainEqual(expect.stringMatching(/^participantSet: .*shares NCT00000001/));
    expect(reasons).toContainEqual(expect.stringMatching(/^participantSet: .*is its parent study/));
  });
});

describe('two studies with one id', () => {
  it('are a fault of the second', async () => {
    const dataset = await fixtureDataset();
    const cohort = studyOf(dataset, 'fixture-cohort');
    const doubled = {
      ...dataset,
      studies: [
        ...dataset.studies,
        { ...cohort, citation: { ...cohort.citation, doi: '10.5555/fixture.9' } },
      ],
    };
    expect(checkDataset(doubled).filter(({ field }) => field === 'id')).toEqual([
      {
        file: 'studies/fixture-cohort.json',
        field: 'id',
        reason: '"fixture-cohort" is another record\'s too',
      },
    ]);
  });
});
