import type { RatedBody, StudyInBody } from '../../../src/domain/certainty/evidence-body';

/** A trial with an interval of ±0.2 about its effect, 100 people at 4.5 mg with one diagnosis. */
export function trial(over: Partial<StudyInBody> = {}): StudyInBody {
  const yi = over.yi === undefined ? -0.5 : over.yi;
  return {
    studyId: 'made-up',
    name: 'Made Up 2020',
    outcomeKey: 'pain',
    participants: 100,
    dosesMgPerDay: [4.5],
    diagnoses: ['fibromyalgia'],
    yi,
    interval: yi === null ? null : { low: yi - 0.2, high: yi + 0.2 },
    cells: null,
    ...over,
  };
}

/** Two trials in 500 people that agree, pooled as a mean difference that excludes no difference. */
export function body(over: Partial<RatedBody> = {}): RatedBody {
  return {
    family: 'pain-intensity',
    measure: 'MD',
    form: 'pooled',
    comparatorClass: 'placebo',
    studies: [
      trial({ studyId: 'a', name: 'A 2020', participants: 250 }),
      trial({ studyId: 'b', name: 'B 2021', participants: 250 }),
    ],
    participants: 500,
    interval: { low: -0.7, high: -0.3 },
    riskRatio: null,
    i2Percent: 0,
    ...over,
  };
}

/** Nothing asked for, nothing unpublished, nothing rated. */
export const noContext = {
  unpublishedTrials: [],
  importantDifferences: [],
  biasRatings: [],
  publishedRatings: [],
  diagnoses: new Set<string>(),
};
