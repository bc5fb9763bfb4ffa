import type { BiasRating } from './certainty-context';
import type { DomainState } from './domain-state';
import type { EvidenceBody } from './evidence-body';

export interface RiskOfBias extends DomainState {
  /** Of the trials of the body, those that a published assessment rated. */
  readonly ratings: readonly BiasRating[];
  readonly studies: number;
}

/** The bias of a body of evidence, where every one of its trials has a published rating. */
export function riskOfBiasOf(
  { studies }: EvidenceBody,
  ratings: readonly BiasRating[],
): RiskOfBias {
  const own = ratings.filter((rating) => studies.some(({ studyId }) => studyId === rating.studyId));
  const facts = { ratings: own, studies: studies.length };
  const judgementOf = new Map(own.map(({ studyId, judgement }) => [studyId, judgement]));
  if (studies.some(({ studyId }) => !judgementOf.has(studyId)))
    return { ...facts, state: 'not-assessed', levels: 0 };
  const people = (of: EvidenceBody['studies']) =>
    of.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  const high = studies.filter(({ studyId }) => judgementOf.get(studyId) === 'high');
  return { ...facts, state: 'assessed', levels: 2 * people(high) > people(studies) ? 1 : 0 };
}
