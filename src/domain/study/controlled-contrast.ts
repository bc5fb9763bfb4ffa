import { known } from '../missing/missing';
import type { Arm, Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';

export interface ControlledContrast {
  readonly ldn: Arm;
  readonly comparator: Arm;
}

/**
 * The LDN arm and its comparator of a between-group outcome, or null when the outcome compares
 * nothing or has no such pair. Only plain LDN counts: LDN with another drug, naltrexone at other
 * doses, levels of exposure and national trends are no controlled contrast of LDN.
 */
export function controlledContrast(outcome: Outcome): ControlledContrast | null {
  if (outcome.comparison !== 'between-groups') return null;
  const ldn = outcome.arms.filter((arm) => arm.role === 'ldn');
  const comparators = outcome.arms.filter((arm) => arm.role === 'placebo' || arm.role === 'active');
  const [first, comparator] = [ldn[0], comparators[0]];
  return first && comparator && ldn.length === 1 ? { ldn: first, comparator } : null;
}

/** True when the outcome sets LDN against placebo, another treatment or usual care. */
export function comparesGroups(study: Pick<Study, 'comparator'>, outcome: Outcome): boolean {
  return (
    outcome.comparison === 'between-groups' &&
    study.comparator.classes.some((c) => c === 'placebo' || c === 'active')
  );
}

/** True when an outcome called a comparison prints figures of the LDN group alone. */
export function printsOneGroupOnly(outcome: Outcome): boolean {
  const effect = known(outcome.effect);
  const compared = effect?.p !== undefined || known(effect?.estimate) !== undefined;
  return outcome.arms.length > 0 && outcome.arms.every((arm) => arm.role === 'ldn') && !compared;
}
