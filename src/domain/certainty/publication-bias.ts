import type { UnpublishedTrial } from './certainty-context';
import type { DomainState } from './domain-state';
import type { EvidenceBody } from './evidence-body';

export interface PublicationBias extends DomainState {
  readonly trials: readonly UnpublishedTrial[];
  /** People of those of the trials that give a number. */
  readonly people: number;
  /** Trials among them that give none. */
  readonly withoutNumber: number;
}

/** Whether completed trials of the question without a published result outweigh a body of evidence. */
export function publicationBiasOf(
  { participants }: EvidenceBody,
  trials: readonly UnpublishedTrial[],
): PublicationBias {
  const people = trials.reduce((sum, trial) => sum + (trial.participants ?? 0), 0);
  const withoutNumber = trials.filter((trial) => trial.participants === null).length;
  const facts = { trials, people, withoutNumber };
  if (trials.length === 0) return { ...facts, state: 'assessed', levels: 0 };
  if (participants === null) return { ...facts, state: 'not-assessed', levels: 0 };
  const outweigh = people > 0 && people >= participants;
  // Where trials without a number could tip the scales, nothing is settled.
  if (!outweigh && withoutNumber > 0) return { ...facts, state: 'not-assessed', levels: 0 };
  return { ...facts, state: 'assessed', levels: outweigh ? 1 : 0 };
}
